package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;

/**
 * A question that an outcome answers: which of some values, or how much.
 *
 * <table class="striped">
 * <caption>Kinds of issue</caption>
 * <tr><th>Kind</th><th>Answer</th><th>Example</th></tr>
 * <tr><td>{@link ChoiceIssue}</td><td>one of finitely many named values, in order where order has meaning</td>
 * <td>{@code Issue.choice("ceasefire/extent", "none", "local", "full").inOrder()}</td></tr>
 * <tr><td>{@link QuantityIssue}</td><td>an exact decimal with a unit, within bounds</td>
 * <td>{@code Issue.quantity("force-limit/personnel", "persons").from(0)}</td></tr>
 * <tr><td>{@link IssueReference}</td><td>that of the issue with this id, defined elsewhere in the negotiation</td>
 * <td>{@code Issue.byId("ceasefire/extent").is("full")}</td></tr>
 * </table>
 *
 * <p>An issue may have a zero value (none, no, 0, deferred): at it nothing is settled. An issue belongs to a
 * negotiation when a position, rule or assumption mentions it, or when it is declared.
 */
@Immutable
public sealed interface Issue permits ChoiceIssue, QuantityIssue, IssueReference {
    /** Returns the id, such as {@code ceasefire/extent}. */
    String id();

    /** Returns the issue as a reader knows it, such as "extent of the ceasefire". */
    String label();

    /** Returns who would have to act, if that is one party; of a reference, that is not known. */
    Optional<Party> controlledBy();

    /** Returns whether this is the zero value, at which nothing is settled; of a reference, that is not known. */
    boolean isZero(Value value);

    /** Returns an issue that is answered yes or no; no is its zero value. */
    static ChoiceIssue yesNo(String id) {
        return choice(id, ChoiceIssue.NO, ChoiceIssue.YES).withZero(ChoiceIssue.NO);
    }

    /** Returns an issue with these values, in no order and without a zero value. */
    static ChoiceIssue choice(String id, String... values) {
        return ChoiceIssue.of(id, values);
    }

    /** Returns an issue that asks for a number in the unit, unbounded and without a zero value. */
    static QuantityIssue quantity(String id, String unit) {
        return QuantityIssue.of(id, unit);
    }

    /** Returns a reference to the issue with this id, which the negotiation defines elsewhere. */
    static IssueReference byId(String id) {
        return new IssueReference(id);
    }
}
