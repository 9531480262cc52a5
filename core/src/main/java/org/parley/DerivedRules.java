package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules that follow from other parts of a negotiation: expanded from rules over demand types, implied by demands,
 * stated by mandates.
 *
 * <p>They are derived circle by circle, the widest first: a rule is disclosed to the widest circle that knows all it is
 * made of, and its id says nothing of what only smaller ones know.
 */
final class DerivedRules {
    private final NegotiationBuilder given;
    private final TermsMapper among;
    private final List<Mandates.InForce> mandates;
    private final List<CompatibilityRule> derived = new ArrayList<>();
    private final Set<String> groundedPairs = new HashSet<>();
    /** How many rules each rule over demand types was expanded into so far. */
    private final int[] numbers;

    private final Map<String, CompatibilityRule> implied = new HashMap<>();
    private final Set<String> mandated = new HashSet<>();

    DerivedRules(NegotiationBuilder given, TermsMapper among, List<Mandates.InForce> mandates) {
        this.given = given;
        this.among = among;
        this.mandates = mandates;
        this.numbers = new int[given.typeRules.size()];
    }

    /** Adds to the catalog what follows from it, and returns the rules that no wider circle knows. */
    List<CompatibilityRule> newIn(Disclosure circle, Catalog known) {
        derived.clear();
        expandTypeRules(circle, known);
        addImpliedRules(circle, known);
        addMandates(circle, known);
        return derived;
    }

    private void expandTypeRules(Disclosure circle, Catalog known) {
        List<Demand> demands = given.typeRules.isEmpty() ? List.of() : Catalog.inOrder(known.demands());
        for (int t = 0; t < given.typeRules.size(); t++) {
            DemandTypeRule<?, ?> typeRule = given.typeRules.get(t);
            for (Map.Entry<String, CompatibilityRule> entry :
                    ground(typeRule, demands).entrySet()) {
                CompatibilityRule rule = entry.getValue();
                CompatibilityRule resolved = rule.withTerms(among.map(rule.terms()));
                if (groundedPairs.add(t + "\n" + entry.getKey())) {
                    numbers[t]++;
                    derived.add(resolved.expandedFrom(typeRule.id(), numbers[t]).disclosedTo(circle));
                }
                known.addTerms(resolved.terms());
            }
        }
    }

    /** Returns a rule for each pair of demands, in the order of their texts. */
    private static Map<String, CompatibilityRule> ground(DemandTypeRule<?, ?> typeRule, List<Demand> demands) {
        Map<String, CompatibilityRule> grounded = new TreeMap<>();
        for (Demand one : demands) {
            for (Demand other : demands) {
                Optional<CompatibilityRule> rule = typeRule.ground(one, other);
                if (rule.isPresent()) {
                    grounded.put(pair(one.text(), other.text()), rule.get());
                }
            }
        }
        return grounded;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }

    private void addImpliedRules(Disclosure circle, Catalog known) {
        if (!given.impliedRules) {
            return;
        }
        for (CompatibilityRule rule : impliedRules(known)) {
            if (speaksOfKnownIssuesOnly(rule.terms(), known)) {
                if (isNew(rule, implied.putIfAbsent(rule.id(), rule))) {
                    derived.add(rule.disclosedTo(circle));
                }
                known.addTerms(rule.terms());
            }
        }
    }

    /** Returns what the demands imply, in an order that is the same in whichever order these stand. */
    private static List<CompatibilityRule> impliedRules(Catalog known) {
        List<CompatibilityRule> rules = new ArrayList<>();
        for (Demand demand : known.demands()) {
            rules.addAll(demand.impliedRules());
        }
        rules.sort(new ByWords());
        return rules;
    }

    /** Returns whether the rule says other than the one known under its id, so that both are found to have one id. */
    @SuppressWarnings("ReferenceEquality") // The same terms need no text.
    private static boolean isNew(CompatibilityRule rule, @Nullable CompatibilityRule known) {
        return known == null
                || (known.terms() != rule.terms()
                        && !known.terms().text().equals(rule.terms().text()));
    }

    private static boolean speaksOfKnownIssuesOnly(Terms terms, Catalog known) {
        if ((terms instanceof Terms.Among among && !known.knows(among.issue()))
                || (terms instanceof Terms.Within within && !known.knows(within.issue()))) {
            return false;
        }
        ImmutableList<Terms> parts = terms.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!speaksOfKnownIssuesOnly(parts.get(i), known)) {
                return false;
            }
        }
        return true;
    }

    private void addMandates(Disclosure circle, Catalog known) {
        for (Mandates.InForce mandate : mandates) {
            if (mandate.mandate().disclosure().isShownTo(circle)) {
                for (CompatibilityRule rule : mandate.rules(known)) {
                    if (mandated.add(mandate.party().id() + "\n" + rule.id())) {
                        derived.add(rule.disclosedTo(circle));
                    }
                    known.addTerms(rule.terms());
                }
            }
        }
    }

    /** Rules by id; of those that say the same for different reasons, one is always the first. */
    private static final class ByWords implements Comparator<CompatibilityRule> {
        @Override
        public int compare(CompatibilityRule one, CompatibilityRule other) {
            int byId = one.id().compareTo(other.id());
            int byRationale = byId == 0 ? one.rationale().compareTo(other.rationale()) : byId;
            return byRationale == 0 ? one.authority().compareTo(other.authority()) : byRationale;
        }
    }
}
