package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.Draft;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.oracle.NegotiationGenerators;

/** Threads that share an analysis get the answers that one thread gets. */
class SharedAnalysisTest {
    private static final int THREADS = 32;
    private static final int NEGOTIATIONS = Math.max(2, Integer.getInteger("parley.tries", 1000) / 50);

    /** Returns the answers to all questions, each as a value or as the text that says all of it. */
    private static List<Object> answers(Analysis analysis) {
        Zone zone = analysis.zone();
        List<Object> answers = new ArrayList<>(List.of(
                analysis.matrix(),
                analysis.conflicts(),
                analysis.deadlocks(),
                analysis.agreeableNow(),
                analysis.concessions(),
                analysis.commonGround(),
                analysis.review(Draft.empty()),
                analysis.roadmap(),
                analysis.alternatives(),
                analysis.gaps(),
                analysis.silences(),
                zone.possible(),
                zone.outcome(),
                zone.consented(),
                zone.consentedOutcome(),
                zone.outcomes().count(),
                zone.outcomes().page(1, 20),
                zone.outcomes().sample(5, 10),
                zone.consentedOutcomes().count(),
                zone.consentedOutcomes().page(0, 20),
                analysis.explain()));
        for (Outcome outcome : zone.outcomes().page(0, 3).outcomes()) {
            answers.add(zone.standing(outcome));
            answers.add(analysis.review(Draft.of(outcome)));
        }
        for (Position position : analysis.negotiation().positions()) {
            if (position instanceof Rejected) {
                answers.add(analysis.whatIf(position.terms()));
            }
        }
        for (Step step : analysis.negotiation().steps()) {
            answers.add(analysis.roadmap(step));
        }
        return answers;
    }

    @Test
    void as_many_threads_as_there_are_get_the_answers_of_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int seed = 0; seed < NEGOTIATIONS; seed++) {
                Negotiation negotiation = NegotiationGenerators.random(seed);
                Analysis shared = Analysis.of(negotiation);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<List<Object>>> answers = new ArrayList<>();
                for (int t = 0; t < THREADS; t++) {
                    answers.add(threads.submit(() -> {
                        start.await();
                        return answers(shared);
                    }));
                }
                List<Object> expected = answers(Analysis.of(negotiation));
                for (Future<List<Object>> each : answers) {
                    assertThat(each.get()).as("seed %d", seed).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
