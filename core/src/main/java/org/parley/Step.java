package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * Something that happens at a time: a ceasefire takes effect, leaders meet, an agreement is signed.
 *
 * <p>A step is named by a noun phrase. Where a sentence reads better with a clause ("the key issues are settled") or,
 * once introduced, with a shorter name, both may be given; they change the wording of results and nothing else.
 *
 * @param id identifies the step within a negotiation
 * @param name a noun phrase, such as "the broader agreement of the negotiating teams"
 * @param shortName the name where the step has been introduced, such as "the broader agreement"
 * @param clause the step as a clause, such as "the key issues are settled"; empty where the name serves
 */
@Immutable
public record Step(String id, String name, String shortName, String clause) {
    public Step {
        name = Text.named(name, "The name of a step");
        id = Text.id(id, "step ", name);
        shortName = Text.named(shortName, "The short name of step ", id);
        clause = Objects.requireNonNull(clause, "clause").strip();
    }

    /** Returns the step of that name; its id is made from the name. */
    public static Step of(String name) {
        return new Step(Text.idFrom(name, "a step"), name, name, "");
    }

    /** Returns this step under another id. */
    public Step withId(String newId) {
        return new Step(newId, name, shortName, clause);
    }

    /** Returns this step with the noun phrase that names it, keeping its id. */
    public Step named(String newName) {
        return new Step(id, newName, newName, clause);
    }

    /** Returns this step with a shorter name for where it has been introduced. */
    public Step inShort(String newShortName) {
        return new Step(id, name, newShortName, clause);
    }

    /** Returns this step worded as a clause, such as "the key issues are settled". */
    public Step worded(String newClause) {
        return new Step(id, name, shortName, Text.named(newClause, "The clause of step " + id));
    }

    /** States that this step occurs. */
    public Terms occurs() {
        return new Terms.Occurs(this);
    }

    /** States that, where both occur, this step precedes the other. */
    public Terms before(Step later) {
        return new Terms.Before(this, Objects.requireNonNull(later, "later"));
    }

    /** States that, where this step occurs, the earlier one occurs too, and before it. */
    public Terms onlyAfter(Step earlier) {
        return new Terms.OnlyAfter(
                this, Objects.requireNonNull(earlier, "earlier").occurs());
    }

    /** States that, where this step occurs, the demand holds, and its step comes first. */
    public Terms onlyAfter(Demand earlier) {
        return new Terms.OnlyAfter(this, Objects.requireNonNull(earlier, "earlier"));
    }

    @Override
    public String toString() {
        return id;
    }
}
