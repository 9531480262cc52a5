package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An act in the field's words that can be demanded, offered or refused, such as a ceasefire or a prisoner release.
 *
 * <p>A demand names who must do what for whom, and says it in issues: what can hold together (categories, forms,
 * guarantors, sectors) is one yes/no issue each, the rest is one issue. What a demand leaves unsaid stays free.
 *
 * <p>The typed demands are in {@code org.parley.demand}. A caller's own demand is as good as these: implement this
 * interface as an immutable value with value equality.
 *
 * <pre>{@code
 * record RiverAccess(Party by, Party to) implements Demand {
 *     public String kind() { return "river-access"; }
 *     public String label() { return "Access to the river"; }
 *     public Terms terms() { return open().yes(); }
 *     public Optional<Act> act() { return Optional.of(Act.of(Step.of("opening of the river"), open())); }
 *     public ImmutableList<Party> actors() { return ImmutableList.of(by); }
 *     private ChoiceIssue open() { return Issue.yesNo("river-access/" + by.id() + "/" + to.id()); }
 * }
 * }</pre>
 */
@Immutable
public non-sealed interface Demand extends Terms {
    /** Returns the kind of act, such as {@code prisoner-release}; one kind for each class. */
    String kind();

    /** Returns the demand as a heading, such as "Release of prisoners". */
    String label();

    /** Returns what the demand says about issues; it holds exactly where these terms hold. */
    Terms terms();

    /** Returns the demand as a noun phrase within a sentence, such as "the release of prisoners". */
    default String phrase() {
        int first = label().offsetByCodePoints(0, 1);
        return label().substring(0, first).toLowerCase(Locale.ROOT) + label().substring(first);
    }

    /** Returns the demand with all that tells it from others, such as who releases whom. */
    default String description() {
        return label();
    }

    /** Returns the act whose step occurs where the demand is carried out; empty where only its parts are acts. */
    default Optional<Act> act() {
        return Optional.empty();
    }

    /** Returns the steps that come first where something waits for this demand: that of its act, or of its parts. */
    default ImmutableList<Step> steps() {
        return act().isPresent() ? ImmutableList.of(act().get().step()) : TermsSteps.of(terms());
    }

    /** Returns who would have to act, principals or not. */
    default ImmutableList<Party> actors() {
        return ImmutableList.of();
    }

    /**
     * Returns the rules that the demand's own words imply; nothing contested is among them.
     *
     * <p>Their ids say whose rules they are, as two rules of one negotiation that say different things have two ids.
     */
    default ImmutableList<CompatibilityRule> impliedRules() {
        return ImmutableList.of();
    }

    /**
     * Returns the subject of this demand in external coding schemes, none where they have nothing for it.
     *
     * <p>Codes identify. They are no part of what the demand says, of its {@link #text()} or of any answer. Those of a
     * typed demand follow from what it says, and nobody adds to them: two demands that say the same are equal. A
     * caller's own demand states its own codes.
     */
    default ImmutableList<ExternalCode> codes() {
        return ImmutableList.of();
    }

    /** Returns why nobody could perform this demand, a sentence each with its remedy; nothing where somebody could. */
    default ImmutableList<String> problems() {
        return ImmutableList.of();
    }

    /** Returns this demand as it reads among these principals, for a demand that leaves them unsaid. */
    @Override
    default Demand among(ImmutableList<Party> principals) {
        return this;
    }

    /**
     * Returns this demand with other issues in the place of those in terms that it was given.
     *
     * <p>A demand that makes its issues itself returns itself. One that a caller gives terms, as a proposal, hands this on
     * to them: these may refer to issues that are defined elsewhere.
     */
    @Override
    default Demand withIssues(UnaryOperator<Issue> issues) {
        return this;
    }

    @Override
    default String text() {
        return kind() + "{" + label() + ": " + terms().text() + "}";
    }

    @Override
    default ImmutableList<Terms> parts() {
        return ImmutableList.of(terms());
    }

    @Override
    default <R> R accept(TermsVisitor<R> visitor) {
        return visitor.demand(this);
    }
}
