package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * Which terms exclude, require or precede which, whoever demands them.
 *
 * <p>A rule has an id (made from its terms unless given), a rationale, and an authority: a legal instrument, or
 * "logic".
 *
 * <pre>{@code
 * CompatibilityRule rule = CompatibilityRule.excludes(neutrality, membership)
 *         .because("a neutral state joins no alliance")
 *         .onAuthorityOf("logic");
 * }</pre>
 *
 * @param id identifies the rule within a negotiation
 * @param terms what holds in every possible outcome
 * @param rationale why, in one clause; may be empty
 * @param authority a legal instrument, or "logic"; may be empty
 * @param origin where the rule comes from
 * @param disclosure who may see it; a rule made from other parts of a negotiation is as confidential as these
 */
@Immutable
public record CompatibilityRule(
        String id, Terms terms, String rationale, String authority, Origin origin, Disclosure disclosure)
        implements Premise {
    /** Where a rule comes from. */
    public enum Origin {
        /** The analyst states it. */
        STATED,
        /** A rule over demand types was expanded into it; its id begins with that rule's id. */
        EXPANDED,
        /** A demand's own words imply it. */
        IMPLIED,
        /** A delegation's mandate says it; its id names the delegation's party and the issue. */
        MANDATED
    }

    public CompatibilityRule {
        id = Text.id(id, "a rule");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /** Makes a public rule. */
    public CompatibilityRule(String id, Terms terms, String rationale, String authority, Origin origin) {
        this(id, terms, rationale, authority, origin, Disclosure.PUBLIC);
    }

    /** Returns the rule that these terms hold in every possible outcome. */
    public static CompatibilityRule that(Terms terms) {
        Objects.requireNonNull(terms, "terms");
        return new CompatibilityRule(Text.idFrom("rule-" + terms.text(), "a rule"), terms, "", "", Origin.STATED);
    }

    /** Returns the rule that the two cannot hold together. */
    public static CompatibilityRule excludes(Terms one, Terms other) {
        return that(Terms.atMost(1, one, other));
    }

    /** Returns the rule that where the one holds, the other holds too. */
    public static CompatibilityRule requires(Terms one, Terms other) {
        return that(Terms.anyOf(Terms.not(one), other));
    }

    /** Returns the rule that, where both occur, the one step precedes the other. */
    public static CompatibilityRule precedes(Step one, Step other) {
        return that(Objects.requireNonNull(one, "one").before(Objects.requireNonNull(other, "other")));
    }

    /** Returns the rule that one of the terms holds, and no other. */
    public static CompatibilityRule exactlyOne(Terms... parts) {
        return that(Terms.exactlyOne(parts));
    }

    /** Returns the rule that at most so many of the terms hold. */
    public static CompatibilityRule atMost(int count, Terms... parts) {
        return that(Terms.atMost(count, parts));
    }

    /** Returns a rule that the words of a demand imply, on the authority of logic. */
    public static CompatibilityRule implied(String id, Terms terms, String rationale) {
        return new CompatibilityRule(id, terms, rationale, "logic", Origin.IMPLIED);
    }

    /** Returns this rule under another id. */
    public CompatibilityRule id(String newId) {
        return new CompatibilityRule(newId, terms, rationale, authority, origin, disclosure);
    }

    /** Returns this rule with the reason for it, a clause such as "a neutral state joins no alliance". */
    public CompatibilityRule because(String newRationale) {
        return new CompatibilityRule(id, terms, newRationale, authority, origin, disclosure);
    }

    /** Returns this rule on the authority of a legal instrument, such as "GC III, article 118", or of "logic". */
    public CompatibilityRule onAuthorityOf(String newAuthority) {
        return new CompatibilityRule(id, terms, rationale, newAuthority, origin, disclosure);
    }

    /** Returns this rule disclosed to these only. */
    public CompatibilityRule disclosedTo(Disclosure newDisclosure) {
        return newDisclosure == disclosure
                ? this
                : new CompatibilityRule(id, terms, rationale, authority, origin, newDisclosure);
    }

    CompatibilityRule expandedFrom(String typeRule, int number) {
        String newId = typeRule + "/" + number;
        return new CompatibilityRule(newId, terms, rationale, authority, Origin.EXPANDED, disclosure);
    }

    @SuppressWarnings("ReferenceEquality") // What changed is another object.
    CompatibilityRule withTerms(Terms newTerms) {
        return newTerms == terms ? this : new CompatibilityRule(id, newTerms, rationale, authority, origin, disclosure);
    }

    @Override
    public String toString() {
        return id;
    }
}
