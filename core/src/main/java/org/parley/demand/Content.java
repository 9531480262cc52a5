package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.parley.Act;
import org.parley.CompatibilityRule;
import org.parley.Terms;

/**
 * What a demand says, in issues: it follows from the demand's facets, and is made once for each demand, when first asked
 * for.
 *
 * @param terms what the demand says about issues
 * @param act the act whose step occurs where it is carried out
 * @param impliedRules the rules that its words imply
 */
@Immutable
record Content(Terms terms, Optional<Act> act, ImmutableList<CompatibilityRule> impliedRules) {
    Content {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(impliedRules, "impliedRules");
    }

    static Content of(Terms terms, Act act) {
        return of(terms, act, ImmutableList.of());
    }

    static Content of(Terms terms, Act act, ImmutableList<CompatibilityRule> impliedRules) {
        return new Content(terms, Optional.of(act), impliedRules);
    }
}
