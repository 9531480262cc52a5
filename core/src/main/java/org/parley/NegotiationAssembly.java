package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a negotiation in order, fills in what they leave to it, and checks them all. */
final class NegotiationAssembly {
    private final NegotiationBuilder given;
    private final Problems problems = new Problems();
    private final Catalog catalog = new Catalog();
    private final ImmutableList<Party> principals;
    private final TermsMapper among;
    private final List<Position> positions = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<CompatibilityRule> rules = new ArrayList<>();

    NegotiationAssembly(NegotiationBuilder given) {
        this.given = given;
        this.principals = principals(given.participations);
        this.among = new AmongPrincipals(principals);
    }

    private static ImmutableList<Party> principals(List<Participation> participations) {
        Map<String, Party> principals = new TreeMap<>();
        for (Participation participation : participations) {
            if (participation.role() == Role.PRINCIPAL) {
                principals.put(participation.party().id(), participation.party());
            }
        }
        return ImmutableList.copyOf(principals.values());
    }

    Negotiation assemble() {
        replace(among, given.positions, given.assumptions, given.rules);
        fillCatalog();
        expandTypeRules();
        addImpliedRules();
        replace(new Defined(catalog), List.copyOf(positions), List.copyOf(assumptions), List.copyOf(rules));
        check();
        problems.throwIfAny();
        return negotiation();
    }

    private void replace(
            TermsMapper mapper, List<Position> from, List<Assumption> assumed, List<CompatibilityRule> ruled) {
        positions.clear();
        assumptions.clear();
        rules.clear();
        for (Position position : from) {
            positions.add(position.accept(mapper));
        }
        for (Assumption assumption : assumed) {
            assumptions.add(assumption.withTerms(mapper.map(assumption.terms())));
        }
        for (CompatibilityRule rule : ruled) {
            rules.add(rule.withTerms(mapper.map(rule.terms())));
        }
    }

    private void fillCatalog() {
        for (Issue issue : given.declared) {
            catalog.addIssue(issue);
        }
        for (Position position : positions) {
            for (Terms terms : PositionTerms.allOf(position)) {
                catalog.addTerms(terms);
            }
        }
        for (Assumption assumption : assumptions) {
            catalog.addTerms(assumption.terms());
        }
        for (CompatibilityRule rule : rules) {
            catalog.addTerms(rule.terms());
        }
    }

    private void expandTypeRules() {
        List<Demand> demands = catalog.demands();
        for (DemandTypeRule<?, ?> typeRule : given.typeRules) {
            Map<String, CompatibilityRule> grounded = ground(typeRule, demands);
            int number = 0;
            for (CompatibilityRule rule : grounded.values()) {
                CompatibilityRule resolved = rule.withTerms(among.map(rule.terms()));
                rules.add(resolved.expandedFrom(typeRule.id(), ++number));
                catalog.addTerms(resolved.terms());
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

    private void addImpliedRules() {
        if (!given.impliedRules) {
            return;
        }
        Map<String, CompatibilityRule> implied = new TreeMap<>();
        for (Demand demand : catalog.demands()) {
            for (CompatibilityRule rule : demand.impliedRules()) {
                if (speaksOfKnownIssuesOnly(rule.terms()) && isNew(rule, implied.putIfAbsent(rule.id(), rule))) {
                    rules.add(rule);
                    catalog.addTerms(rule.terms());
                }
            }
        }
    }

    /** Returns whether the rule says other than the one known under its id, so that both are found to have one id. */
    private static boolean isNew(CompatibilityRule rule, @Nullable CompatibilityRule known) {
        return known == null || !known.terms().text().equals(rule.terms().text());
    }

    private boolean speaksOfKnownIssuesOnly(Terms terms) {
        if ((terms instanceof Terms.Among among && !catalog.knows(among.issue()))
                || (terms instanceof Terms.Within within && !catalog.knows(within.issue()))) {
            return false;
        }
        for (Terms part : terms.parts()) {
            if (!speaksOfKnownIssuesOnly(part)) {
                return false;
            }
        }
        return true;
    }

    private void check() {
        catalog.report(problems);
        new ParticipationChecks(given, principals, catalog.parties(), problems).check();
        OrderChecks orders = new OrderChecks(catalog, problems);
        TermsChecks terms = new TermsChecks(catalog, orders, problems);
        for (Issue issue : given.declared) {
            terms.checkDeclared(issue);
        }
        PremiseChecks checks = new PremiseChecks(terms, orders, problems);
        for (Position position : positions) {
            checks.check(position);
        }
        for (Assumption assumption : assumptions) {
            checks.check(assumption);
        }
        for (CompatibilityRule rule : rules) {
            checks.check(rule);
        }
        for (Issue issue : catalog.issues()) {
            checks.check(issue);
        }
        Readings readings = new Readings();
        readings.addAll(positions);
        readings.addAll(assumptions);
        readings.check(problems);
    }

    private Negotiation negotiation() {
        return new Negotiation(
                given.title,
                sortedParticipations(),
                sortedRounds(),
                sortedNotes(),
                sorted(positions),
                sorted(assumptions),
                sorted(rules),
                given.impliedRules,
                sortedDeclared(),
                catalog.issues(),
                catalog.acts(),
                catalog.steps());
    }

    private static <P extends Premise> ImmutableList<P> sorted(Collection<P> premises) {
        Map<String, P> byId = new TreeMap<>();
        for (P premise : premises) {
            byId.put(premise.id(), premise);
        }
        return ImmutableList.copyOf(byId.values());
    }

    private ImmutableList<Participation> sortedParticipations() {
        Map<String, Participation> byKey = new TreeMap<>();
        for (Participation participation : given.participations) {
            byKey.put(participation.party().id() + " " + participation.role().ordinal(), participation);
        }
        return ImmutableList.copyOf(byKey.values());
    }

    private ImmutableList<Round> sortedRounds() {
        Map<Integer, Round> byNumber = new TreeMap<>();
        for (Round round : given.rounds) {
            byNumber.put(round.number(), round);
        }
        return ImmutableList.copyOf(byNumber.values());
    }

    private ImmutableList<ContextNote> sortedNotes() {
        Map<String, ContextNote> byId = new TreeMap<>();
        for (ContextNote note : given.notes) {
            byId.put(note.id(), note);
        }
        return ImmutableList.copyOf(byId.values());
    }

    private ImmutableList<Issue> sortedDeclared() {
        Map<String, Issue> byId = new TreeMap<>();
        for (Issue issue : given.declared) {
            byId.put(issue.id(), catalog.definition(issue.id(), issue));
        }
        return ImmutableList.copyOf(byId.values());
    }

    /** Puts the definition of each issue in the place of references to it. */
    private static final class Defined extends TermsMapper {
        private final Catalog catalog;

        Defined(Catalog catalog) {
            this.catalog = catalog;
        }

        @Override
        Issue issue(Issue issue) {
            return catalog.definition(issue.id(), issue);
        }
    }
}
