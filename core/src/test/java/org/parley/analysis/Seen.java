package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;
import org.parley.oracle.Consequences;
import org.parley.oracle.Oracle;
import org.parley.oracle.OutcomeList;

/** What the analysis answers, in the plain ids and texts of the oracle, so that the two can be compared. */
final class Seen {
    private final Negotiation negotiation;
    private final Analysis analysis;

    Seen(Negotiation negotiation) {
        this(Analysis.of(negotiation));
    }

    Seen(Analysis analysis) {
        this.negotiation = analysis.negotiation();
        this.analysis = analysis;
    }

    SortedMap<String, Oracle.Row> matrix() {
        SortedMap<String, Oracle.Row> rows = new TreeMap<>();
        ResponseMatrix matrix = analysis.matrix();
        for (ResponseRow row : matrix.rows()) {
            SortedMap<String, Oracle.Cell> cells = new TreeMap<>();
            for (Response response : row.responses()) {
                cells.put(response.party().id(), cell(response));
            }
            rows.put(row.terms().text(), new Oracle.Row(row.terms().text(), holders(row), row.isImpossible(), cells));
        }
        return rows;
    }

    private static Oracle.Cell cell(Response response) {
        Set<Set<String>> conditions = new HashSet<>();
        for (ImmutableList<Terms> set : response.conditions()) {
            Set<String> texts = new TreeSet<>();
            set.forEach(terms -> texts.add(terms.text()));
            conditions.add(texts);
        }
        return new Oracle.Cell(
                Oracle.Answer.valueOf(response.answer().name()),
                Oracle.Compatibility.valueOf(response.compatibility().name()),
                conditions,
                new TreeMap<>());
    }

    private static Set<String> holders(ResponseRow row) {
        Set<String> holders = new TreeSet<>();
        for (Position position : row.held()) {
            holders.add(position.party().id());
        }
        return holders;
    }

    /** Returns the oracle's matrix without the values in common, which it keeps in another form. */
    static SortedMap<String, Oracle.Row> withoutValues(SortedMap<String, Oracle.Row> rows) {
        SortedMap<String, Oracle.Row> without = new TreeMap<>();
        rows.forEach((text, row) -> {
            SortedMap<String, Oracle.Cell> cells = new TreeMap<>();
            row.cells()
                    .forEach((party, cell) -> cells.put(
                            party,
                            new Oracle.Cell(cell.answer(), cell.compatibility(), cell.conditions(), new TreeMap<>())));
            without.put(text, new Oracle.Row(row.text(), row.holders(), row.impossible(), cells));
        });
        return without;
    }

    /** Returns the conflicts of what binds, without those of acceptances that the party's own red lines exclude. */
    Set<Oracle.Conflict> conflicts() {
        return conflicts(false);
    }

    Set<Oracle.Conflict> excludedAcceptances() {
        return conflicts(true);
    }

    private Set<Oracle.Conflict> conflicts(boolean ofExcluded) {
        Conflicts conflicts = analysis.conflicts();
        Set<Oracle.Conflict> found = new HashSet<>();
        for (Conflict conflict : conflicts.all()) {
            boolean isOfExcluded = conflict.members().stream().anyMatch(this::isExcludedAcceptance);
            if (isOfExcluded == ofExcluded) {
                found.add(new Oracle.Conflict(
                        ids(conflict.members()),
                        Oracle.ConflictKind.valueOf(conflict.kind().name()),
                        conflict.party().map(Party::id).orElse("")));
            }
        }
        return found;
    }

    boolean isExcludedAcceptance(Premise premise) {
        return premise instanceof Position position
                && org.parley.internal.compile.CompiledNegotiation.of(
                                negotiation, org.parley.internal.engine.Meter.unlimited())
                        .isExcluded(position);
    }

    Set<Oracle.Concession> concessions() {
        return concessions(analysis.concessions().all());
    }

    Set<Oracle.Concession> cheapestConcessions() {
        return concessions(analysis.concessions().cheapest());
    }

    private static Set<Oracle.Concession> concessions(List<Concession> concessions) {
        Set<Oracle.Concession> found = new HashSet<>();
        for (Concession concession : concessions) {
            Concession.Cost cost = concession.cost();
            found.add(
                    new Oracle.Concession(ids(concession.positions()), cost.redLines(), cost.firm(), cost.flexible()));
        }
        return found;
    }

    Set<Map<String, Boolean>> agreedNow() {
        Set<Map<String, Boolean>> found = new HashSet<>();
        for (ImmutableList<AgreeableNow.Item> set :
                analysis.commonGround().now().all()) {
            Map<String, Boolean> items = new TreeMap<>();
            set.forEach(item -> items.put(item.demand().id(), item.isConsented()));
            found.add(items);
        }
        return found;
    }

    /** Returns the gaps between principals that both demand; those that rest on acceptances alone the oracle does not know. */
    Set<org.parley.oracle.Gap> gapsBetweenDemands() {
        Set<org.parley.oracle.Gap> found = new HashSet<>();
        for (Gap gap : analysis.gaps().all()) {
            if (isDemanded(gap.lower()) && isDemanded(gap.higher())) {
                TreeSet<String> parties = new TreeSet<>(
                        Set.of(gap.lower().party().id(), gap.higher().party().id()));
                found.add(new org.parley.oracle.Gap(
                        gap.issue().id(),
                        gap.issue().unit(),
                        parties.first(),
                        parties.last(),
                        Value.of(gap.distance().number()).toString()));
            }
        }
        return found;
    }

    private static boolean isDemanded(Gap.Side side) {
        return side.positions().stream().anyMatch(Demanded.class::isInstance);
    }

    /** Returns the steps of a roadmap for the steps with these ids, layer by layer; nothing where there is none. */
    List<String> roadmap(Set<String> wanted) {
        Step[] steps = negotiation.steps().stream()
                .filter(step -> wanted.contains(step.id()))
                .toArray(Step[]::new);
        List<String> inOrder = new java.util.ArrayList<>();
        analysis.roadmap(steps).layers().forEach(layer -> layer.forEach(step -> inOrder.add(step.id())));
        return inOrder;
    }

    /** Returns which of the issue's values in these outcomes are accepted. */
    static Set<String> accepted(IssueValues values, Set<Map<String, String>> outcomes) {
        Set<String> accepted = new TreeSet<>();
        for (Map<String, String> outcome : outcomes) {
            String value = outcome.get(values.issue().id());
            if (values.contains(value(values.issue(), value))) {
                accepted.add(value);
            }
        }
        return accepted;
    }

    private static Value value(Issue issue, String value) {
        return issue instanceof QuantityIssue ? Value.of(new BigDecimal(value)) : Value.of(value);
    }

    /** Returns how the outcome with these values stands. */
    Standing.Kind standing(Map<String, String> values) {
        ImmutableList.Builder<Value> inOrder = ImmutableList.builder();
        for (Issue issue : negotiation.issues()) {
            inOrder.add(value(issue, values.get(issue.id())));
        }
        Outcome outcome = Outcome.of(negotiation.issues(), inOrder.build(), ImmutableList.of());
        return analysis.zone().standing(outcome).kind();
    }

    /** Returns the possible outcomes in order. */
    List<String> possible() {
        return texts(analysis.zone().outcomes());
    }

    /** Returns the consented outcomes in order. */
    List<String> consented() {
        return texts(analysis.zone().consentedOutcomes());
    }

    private List<String> texts(Outcomes outcomes) {
        OutcomeList list = new OutcomeList(negotiation);
        OutcomePage page = outcomes.page(0, Budget.ofDefaults().results());
        List<String> texts = new java.util.ArrayList<>();
        page.outcomes().forEach(outcome -> texts.add(list.text(outcome)));
        if (!outcomes.count().value().equals(java.math.BigInteger.valueOf(texts.size()))) {
            texts.add("count: " + outcomes.count());
        }
        return texts;
    }

    Set<Oracle.Deadlock> deadlocks() {
        Set<Oracle.Deadlock> found = new HashSet<>();
        for (Deadlock deadlock : analysis.deadlocks().all()) {
            found.add(new Oracle.Deadlock(cycle(deadlock), sets(deadlock.sets()), ids(deadlock.breaking())));
        }
        return found;
    }

    /** Returns the cycle forwards, from its least id. */
    private static List<String> cycle(Deadlock deadlock) {
        List<String> backwards = new java.util.ArrayList<>();
        deadlock.edges().forEach(edge -> backwards.add(edge.earlier().id()));
        java.util.Collections.reverse(backwards);
        java.util.Collections.rotate(backwards, -backwards.indexOf(java.util.Collections.min(backwards)));
        return backwards;
    }

    Set<Oracle.OrderClash> orderClashes() {
        Set<Oracle.OrderClash> found = new HashSet<>();
        for (OrderClash clash : analysis.deadlocks().orderClashes()) {
            Set<String> steps = new TreeSet<>();
            clash.steps().stream().map(Step::id).forEach(steps::add);
            found.add(new Oracle.OrderClash(steps, sets(clash.sets())));
        }
        return found;
    }

    /**
     * Returns what follows.
     *
     * @param excluding the smallest sets that exclude what is given, all of which stand for the one that is seen if it is
     *     one of them
     */
    static Consequences consequences(WhatIf whatIf, Set<Set<String>> excluding) {
        Set<String> excluded = idsInOrder(whatIf.excludedBy());
        boolean isOneOfThem = whatIf.holds() == Existence.NONE && excluding.contains(excluded);
        boolean isNone = whatIf.holds() == Existence.SOME && excluded.isEmpty();
        return new Consequences(
                whatIf.holds() == Existence.SOME,
                isOneOfThem ? excluding : isNone ? Set.of() : Set.of(excluded),
                conditions(whatIf.met()),
                idsInOrder(whatIf.lifted()),
                idsInOrder(whatIf.active()),
                idsInOrder(whatIf.released()),
                idsInOrder(whatIf.accepted()),
                conditions(whatIf.next()),
                conditions(whatIf.outOfReach()));
    }

    /** Returns by the text of each condition the ids of the positions that name it. */
    private static SortedMap<String, Set<String>> conditions(List<WhatIf.Condition> conditions) {
        SortedMap<String, Set<String>> namedBy = new TreeMap<>();
        for (WhatIf.Condition condition : conditions) {
            Set<String> before = namedBy.put(condition.terms().text(), idsInOrder(condition.namedBy()));
            assertThat(before).as("listed twice: " + condition).isNull();
        }
        return namedBy;
    }

    /** Returns the ids, which are to be in order. */
    private static Set<String> idsInOrder(List<? extends Premise> premises) {
        Set<String> ids = ids(premises);
        assertThat(premises.stream().map(Premise::id)).containsExactlyElementsOf(ids);
        return ids;
    }

    static Set<Set<String>> sets(List<ImmutableList<Premise>> sets) {
        Set<Set<String>> ids = new LinkedHashSet<>();
        sets.forEach(set -> ids.add(ids(set)));
        return ids;
    }

    static Set<String> ids(List<? extends Premise> premises) {
        Set<String> ids = new TreeSet<>();
        premises.forEach(premise -> ids.add(premise.id()));
        return ids;
    }
}
