package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Puts definitions in the place of references to issues, and finds all that is wrong with a negotiation.
 *
 * <p>Each premise is looked at once, for everything: a large negotiation does not fit in the memory near a processor.
 */
final class NegotiationChecks {
    private final NegotiationBuilder given;
    private final Catalog all;
    private final Problems problems;
    // No map made for enums, as in the assembly.
    private final Map<Disclosure, Circle> circles = new TreeMap<>();
    private final ParticipationChecks participations;
    private final SuccessionChecks successions;
    private final PremiseChecks premises;
    private final Readings readings = new Readings();

    /**
     * What those who may see a premise make of its terms.
     *
     * @param definitions what they know of each issue
     * @param checks finds what is wrong with terms by that
     */
    private record Circle(TermsMapper definitions, TermsChecks checks) {}

    /** Checks by what is known in each circle, and by all that is known to anybody. */
    NegotiationChecks(
            NegotiationBuilder given,
            ImmutableList<Party> principals,
            Map<Disclosure, Catalog> catalogs,
            Catalog all,
            Problems problems) {
        this.given = given;
        this.all = all;
        this.problems = problems;
        OrderChecks orders = new OrderChecks(all, problems);
        for (Map.Entry<Disclosure, Catalog> entry : catalogs.entrySet()) {
            Catalog known = entry.getValue();
            TermsMapper definitions = new WithIssues(new Defined(known));
            circles.put(entry.getKey(), new Circle(definitions, new TermsChecks(known, all, orders, problems)));
        }
        this.participations = new ParticipationChecks(given, principals, all.parties(), problems);
        this.successions = new SuccessionChecks(problems);
        this.premises = new PremiseChecks(orders, problems);
    }

    /** Checks these, all of the negotiation, and leaves definitions in them in the place of references. */
    void check(List<Position> positions, List<Assumption> assumptions, List<CompatibilityRule> rules) {
        all.report(problems);
        new InstrumentChecks(given.rounds, problems).check();
        checkIssues();
        participations.check();
        checkPositions(positions);
        checkAssumptions(assumptions);
        checkRules(rules);
        successions.check(positions);
        readings.check(problems);
        all.parties().report(problems);
    }

    private void checkIssues() {
        TermsChecks declaredTerms = circle(Disclosure.PUBLIC).checks();
        for (Issue issue : given.declared) {
            declaredTerms.checkDeclared(issue);
        }
        for (Issue issue : all.unsortedIssues()) {
            premises.check(issue);
        }
    }

    private void checkPositions(List<Position> positions) {
        for (int i = 0; i < positions.size(); i++) {
            Circle circle = circle(positions.get(i).disclosure());
            Position position = positions.get(i).accept(circle.definitions());
            positions.set(i, position);
            participations.check(position);
            premises.check(position, circle.checks());
            successions.add(position);
            readings.add(position);
        }
    }

    private void checkAssumptions(List<Assumption> assumptions) {
        for (int i = 0; i < assumptions.size(); i++) {
            Circle circle = circle(assumptions.get(i).disclosure());
            Terms terms = circle.definitions().map(assumptions.get(i).terms());
            Assumption assumption = assumptions.get(i).withTerms(terms);
            assumptions.set(i, assumption);
            premises.check(assumption, circle.checks());
            readings.add(assumption);
        }
    }

    private void checkRules(List<CompatibilityRule> rules) {
        for (CompatibilityRule rule : given.rules) {
            premises.checkAdded(rule);
        }
        for (int i = 0; i < rules.size(); i++) {
            Circle circle = circle(rules.get(i).disclosure());
            CompatibilityRule rule =
                    rules.get(i).withTerms(circle.definitions().map(rules.get(i).terms()));
            rules.set(i, rule);
            premises.check(rule, circle.checks());
        }
    }

    private Circle circle(Disclosure disclosure) {
        return Objects.requireNonNull(circles.get(disclosure));
    }

    /** The definition of each issue. */
    private static final class Defined implements UnaryOperator<Issue> {
        private final Catalog catalog;

        Defined(Catalog catalog) {
            this.catalog = catalog;
        }

        @Override
        public Issue apply(Issue issue) {
            return catalog.definition(issue);
        }
    }
}
