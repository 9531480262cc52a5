package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Puts the parts of a negotiation in order, fills in what they leave to it, and checks them all. */
final class NegotiationAssembly {
    private final NegotiationBuilder given;
    private final Problems problems = new Problems();
    // Collections made for enums would reflect on these, which takes newer machines many classes the first time.
    private final Map<Disclosure, Catalog> catalogs = new TreeMap<>();
    private final Map<Disclosure, TermsMapper> definitions = new TreeMap<>();
    private final Map<Disclosure, TermsChecks> termsChecks = new TreeMap<>();
    private final ImmutableList<Mandates.InForce> mandates;
    /** All that is known in any circle. */
    private Catalog catalog = new Catalog();

    private final ImmutableList<Party> principals;
    private final TermsMapper among;
    private final List<Position> positions = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<CompatibilityRule> rules = new ArrayList<>();

    NegotiationAssembly(NegotiationBuilder given) {
        this.given = given;
        this.principals = principals(given.participations);
        this.among = new AmongPrincipals(principals);
        this.mandates = Mandates.inForce(given.rounds);
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
        resolve();
        derive();
        defineIssues();
        check();
        problems.throwIfAny();
        return negotiation();
    }

    private void resolve() {
        for (Position position : given.positions) {
            positions.add(position.accept(among));
        }
        for (Assumption assumption : given.assumptions) {
            assumptions.add(assumption.withTerms(among.map(assumption.terms())));
        }
        for (CompatibilityRule rule : given.rules) {
            rules.add(rule.withTerms(among.map(rule.terms())));
        }
    }

    /** Returns the circles to which parts are disclosed, from the widest; nothing else is known to any other. */
    private List<Disclosure> circles() {
        Set<Disclosure> used = new TreeSet<>();
        used.add(Disclosure.PUBLIC);
        addDisclosures(positions, used);
        addDisclosures(assumptions, used);
        addDisclosures(rules, used);
        for (Mandates.InForce mandate : mandates) {
            used.add(mandate.mandate().disclosure());
        }
        return new ArrayList<>(used);
    }

    private static void addDisclosures(List<? extends Premise> premises, Set<Disclosure> used) {
        for (Premise premise : premises) {
            used.add(premise.disclosure());
        }
    }

    /** Finds what is known in each circle, so that no wider one learns from what is made of a smaller one's parts. */
    private void derive() {
        ImmutableList<Premise> stated = ImmutableList.<Premise>builder()
                .addAll(positions)
                .addAll(assumptions)
                .addAll(rules)
                .build();
        DerivedRules derived = new DerivedRules(given, among, mandates);
        for (Disclosure circle : circles()) {
            Catalog known = new Catalog();
            fill(known, stated, circle);
            rules.addAll(derived.newIn(circle, known));
            catalogs.put(circle, known);
            definitions.put(circle, new WithIssues(new Defined(known)));
            catalog = known;
        }
    }

    private void fill(Catalog known, List<Premise> stated, Disclosure circle) {
        for (Issue issue : given.declared) {
            known.addIssue(issue);
        }
        for (Premise premise : stated) {
            if (premise.disclosure().isShownTo(circle)) {
                known.addPremise(premise);
            }
        }
    }

    /** Puts the definition of each issue, as far as those who may see the premise know it, in the place of references. */
    private void defineIssues() {
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            positions.set(i, position.accept(definitions(position)));
        }
        for (int i = 0; i < assumptions.size(); i++) {
            Assumption assumption = assumptions.get(i);
            assumptions.set(i, assumption.withTerms(definitions(assumption).map(assumption.terms())));
        }
        for (int i = 0; i < rules.size(); i++) {
            CompatibilityRule rule = rules.get(i);
            rules.set(i, rule.withTerms(definitions(rule).map(rule.terms())));
        }
    }

    private TermsMapper definitions(Premise premise) {
        return Objects.requireNonNull(definitions.get(premise.disclosure()));
    }

    private Catalog knownTo(Disclosure circle) {
        return Objects.requireNonNull(catalogs.get(circle));
    }

    private void check() {
        catalog.report(problems);
        new ParticipationChecks(given, principals, catalog.parties(), problems).check();
        new InstrumentChecks(given.rounds, problems).check();
        new SuccessionChecks(positions, problems).check();
        OrderChecks orders = new OrderChecks(catalog, problems);
        TermsChecks declaredTerms = terms(Disclosure.PUBLIC, orders);
        for (Issue issue : given.declared) {
            declaredTerms.checkDeclared(issue);
        }
        int premises = positions.size() + assumptions.size() + rules.size();
        PremiseChecks checks = new PremiseChecks(premises, orders, problems);
        for (Position position : positions) {
            checks.check(position, terms(position.disclosure(), orders));
        }
        for (Assumption assumption : assumptions) {
            checks.check(assumption, terms(assumption.disclosure(), orders));
        }
        for (CompatibilityRule rule : rules) {
            checks.check(rule, terms(rule.disclosure(), orders));
        }
        for (CompatibilityRule rule : given.rules) {
            checks.checkAdded(rule);
        }
        for (Issue issue : catalog.unsortedIssues()) {
            checks.check(issue);
        }
        Readings readings = new Readings();
        readings.addAll(positions);
        readings.addAll(assumptions);
        readings.check(problems);
    }

    /** Returns the checks of terms by what the circle knows. */
    private TermsChecks terms(Disclosure circle, OrderChecks orders) {
        TermsChecks checks = termsChecks.get(circle);
        if (checks == null) {
            checks = new TermsChecks(knownTo(circle), catalog, orders, problems);
            termsChecks.put(circle, checks);
        }
        return checks;
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

    private static <P extends Premise> ImmutableList<P> sorted(List<P> premises) {
        return areInOrder(premises) ? ImmutableList.copyOf(premises) : sortedById(premises);
    }

    /** Returns whether the ids stand in order already, as those of a negotiation that was built before do. */
    private static boolean areInOrder(List<? extends Premise> premises) {
        for (int i = 1; i < premises.size(); i++) {
            if (premises.get(i - 1).id().compareTo(premises.get(i).id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static <P extends Premise> ImmutableList<P> sortedById(List<P> premises) {
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
            byId.put(issue.id(), knownTo(Disclosure.PUBLIC).definition(issue));
        }
        return ImmutableList.copyOf(byId.values());
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
