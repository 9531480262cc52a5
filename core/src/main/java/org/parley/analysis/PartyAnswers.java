package org.parley.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Issue;
import org.parley.Party;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.CorrectionSearch;
import org.parley.internal.engine.Meter;

/** What each party's positions say to any terms, found for each part of them that holds together. */
final class PartyAnswers {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final Map<String, List<BitSet>> parts = new HashMap<>();

    PartyAnswers(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
    }

    /** Returns the party's answer to the terms, which can hold with rules and assumptions. */
    Response of(Party party, RowTerms terms) {
        List<Response> answers = new ArrayList<>();
        for (BitSet part : consistentParts(party)) {
            answers.add(search(party, terms, part).answer());
        }
        return PartAnswers.joined(answers, party, compiled);
    }

    /** Returns the issues of the terms on which some consistent part of what the party said consents to no way of them. */
    List<Issue> unanswered(Party party, RowTerms terms) {
        Set<String> ids = new TreeSet<>();
        for (BitSet part : consistentParts(party)) {
            for (Issue issue : search(party, terms, part).unanswered()) {
                ids.add(issue.id());
            }
        }
        List<Issue> unanswered = new ArrayList<>();
        for (String id : ids) {
            unanswered.add(compiled.negotiation().issue(id).orElseThrow());
        }
        return unanswered;
    }

    private CellSearch search(Party party, RowTerms terms, BitSet part) {
        return new CellSearch(compiled, terms, new BoundParty(compiled, party, part, meter), meter);
    }

    /** Returns the maximal parts of the party's positions that hold together with rules and assumptions. */
    private List<BitSet> consistentParts(Party party) {
        List<BitSet> known = parts.get(party.id());
        if (known == null) {
            known = findConsistentParts(compiled.positionsOf(party));
            parts.put(party.id(), known);
        }
        return known;
    }

    private List<BitSet> findConsistentParts(BitSet positions) {
        List<BitSet> found = new ArrayList<>();
        long[] weights = new long[compiled.problem().groups()];
        Arrays.fill(weights, 1);
        CorrectionSearch search = new CorrectionSearch(compiled.problem(), compiled.given(), positions, weights, meter);
        for (BitSet without = search.next(); without != null; without = search.next()) {
            BitSet part = (BitSet) positions.clone();
            part.andNot(without);
            found.add(part);
        }
        return found;
    }
}
