package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts the parts of a negotiation in order, fills in what they leave to it, and checks them all. */
final class NegotiationAssembly {
    private final NegotiationBuilder given;
    private final Problems problems = new Problems();
    private final ImmutableList<Mandates.InForce> mandates;
    /** What is known in each circle to which parts are disclosed, from the widest; nothing else is known to any other. */
    // A map made for enums would reflect on these, which takes newer machines many classes the first time.
    private final Map<Disclosure, Catalog> catalogs = new TreeMap<>();

    private final ImmutableList<Party> principals;
    private final TermsMapper among;
    private final List<Position> positions;
    private final List<Assumption> assumptions;
    private final List<CompatibilityRule> rules;

    NegotiationAssembly(NegotiationBuilder given) {
        this.given = given;
        this.principals = principals(given.participations);
        this.among = new AmongPrincipals(principals);
        this.mandates = Mandates.inForce(given.rounds);
        this.positions = new ArrayList<>(given.positions.size());
        this.assumptions = new ArrayList<>(given.assumptions.size());
        this.rules = new ArrayList<>(given.rules.size());
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
        Catalog all = derive();
        new NegotiationChecks(given, principals, catalogs, all, problems).check(positions, assumptions, rules);
        sort();
        problems.throwIfAny();
        return negotiation(all);
    }

    /** Resolves all parts, and finds out on the way which circles there are, and what the widest knows. */
    private void resolve() {
        Catalog known = addCircle(Disclosure.PUBLIC);
        for (Position position : given.positions) {
            Position resolved = position.accept(among);
            positions.add(resolved);
            addStated(resolved, known);
        }
        for (Assumption assumption : given.assumptions) {
            Assumption resolved = assumption.withTerms(among.map(assumption.terms()));
            assumptions.add(resolved);
            addStated(resolved, known);
        }
        for (CompatibilityRule rule : given.rules) {
            CompatibilityRule resolved = rule.withTerms(among.map(rule.terms()));
            rules.add(resolved);
            addStated(resolved, known);
        }
        for (Mandates.InForce mandate : mandates) {
            addCircle(mandate.mandate().disclosure());
        }
    }

    private void addStated(Premise premise, Catalog known) {
        if (premise.disclosure() == Disclosure.PUBLIC) {
            known.addPremise(premise);
        } else {
            addCircle(premise.disclosure());
        }
    }

    /** Returns what is known in the circle, which begins with what is declared. */
    private Catalog addCircle(Disclosure circle) {
        Catalog known = catalogs.get(circle);
        if (known == null) {
            known = new Catalog();
            for (Issue issue : given.declared) {
                known.addIssue(issue);
            }
            catalogs.put(circle, known);
        }
        return known;
    }

    /**
     * Finds what is known in each circle, so that no wider one learns from what is made of a smaller one's parts; returns
     * what is known in the smallest, which is all that is known to anybody.
     */
    private Catalog derive() {
        DerivedRules derived = new DerivedRules(given, among, mandates);
        List<CompatibilityRule> stated = List.copyOf(rules);
        Catalog all = knownTo(Disclosure.PUBLIC);
        for (Map.Entry<Disclosure, Catalog> entry : catalogs.entrySet()) {
            all = entry.getValue();
            if (entry.getKey() != Disclosure.PUBLIC) {
                fill(all, positions, entry.getKey());
                fill(all, assumptions, entry.getKey());
                fill(all, stated, entry.getKey());
            }
            rules.addAll(derived.newIn(entry.getKey(), all));
        }
        return all;
    }

    private static void fill(Catalog known, List<? extends Premise> stated, Disclosure circle) {
        for (Premise premise : stated) {
            if (premise.disclosure().isShownTo(circle)) {
                known.addPremise(premise);
            }
        }
    }

    private Catalog knownTo(Disclosure circle) {
        return Objects.requireNonNull(catalogs.get(circle));
    }

    private void sort() {
        PremiseOrder.sort(positions, problems);
        PremiseOrder.sort(assumptions, problems);
        PremiseOrder.sort(rules, problems);
        PremiseOrder.reportCommon(positions, assumptions, problems);
        PremiseOrder.reportCommon(positions, rules, problems);
        PremiseOrder.reportCommon(assumptions, rules, problems);
    }

    private Negotiation negotiation(Catalog all) {
        return new Negotiation(
                given.title,
                sortedParticipations(),
                sortedRounds(),
                sortedNotes(),
                ImmutableList.copyOf(positions),
                ImmutableList.copyOf(assumptions),
                ImmutableList.copyOf(rules),
                given.impliedRules,
                sortedDeclared(),
                all.issues(),
                all.acts(),
                all.steps());
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
}
