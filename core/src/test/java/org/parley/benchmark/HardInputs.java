package org.parley.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.analysis.Analysis;
import org.parley.analysis.Budget;
import org.parley.analysis.Existence;

/**
 * Asks every question of negotiations that no search can finish, and prints how long each answer took.
 *
 * <p>A line has the negotiation, the question, the time allowed and the time taken, both in milliseconds, and whether
 * the answer says that it is complete.
 */
public final class HardInputs {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");

    /** What is asked of the zone, which is a question of its own, with a time of its own. */
    private static final Set<String> AFTER_THE_ZONE = Set.of("zone", "count", "page");

    private HardInputs() {}

    public static void main(String[] arguments) {
        Map<String, Negotiation> negotiations = negotiations();
        for (String milliseconds : arguments) {
            for (Map.Entry<String, Negotiation> entry : negotiations.entrySet()) {
                for (Map.Entry<String, Function<Analysis, Boolean>> question :
                        questions().entrySet()) {
                    long allowed = Long.parseLong(milliseconds);
                    String answer = ask(entry.getValue(), question.getValue(), allowed);
                    boolean isSecond = AFTER_THE_ZONE.contains(question.getKey());
                    System.out.println(entry.getKey() + " " + question.getKey() + " " + (isSecond ? 2 : 1) * allowed
                            + " " + answer);
                }
            }
        }
    }

    /** Asks in time or, with no time, of an interrupted thread; each time of a new analysis, which has to compile. */
    private static String ask(Negotiation negotiation, Function<Analysis, Boolean> question, long milliseconds) {
        Budget budget = milliseconds == 0 ? Budget.ofDefaults() : Budget.of(Duration.ofMillis(milliseconds));
        Analysis analysis = Analysis.of(negotiation).within(budget);
        if (milliseconds == 0) {
            Thread.currentThread().interrupt();
        }
        long start = System.nanoTime();
        boolean isComplete = question.apply(analysis);
        long taken = (System.nanoTime() - start) / 1_000_000;
        if (milliseconds == 0 && !Thread.interrupted()) {
            throw new IllegalStateException("The thread is no longer interrupted.");
        }
        return taken + " " + isComplete;
    }

    private static Map<String, Function<Analysis, Boolean>> questions() {
        Map<String, Function<Analysis, Boolean>> questions = new LinkedHashMap<>();
        questions.put("conflicts", analysis -> analysis.conflicts().isComplete());
        questions.put("some-conflict", analysis -> analysis.someConflict().isComplete());
        questions.put("matrix", analysis -> analysis.matrix().isComplete());
        questions.put("deadlocks", analysis -> analysis.deadlocks().isComplete());
        questions.put("concessions", analysis -> analysis.concessions().isComplete());
        questions.put("agreeable-now", analysis -> analysis.commonGround().now().isComplete());
        questions.put("common-ground", analysis -> analysis.commonGround().isComplete());
        questions.put("review", analysis -> analysis.review(Draft.empty()).isComplete());
        questions.put("what-if", analysis -> analysis.whatIf(Terms.allOf()).isComplete());
        questions.put("zone", analysis -> analysis.zone().consented() != Existence.UNKNOWN);
        questions.put("count", analysis -> analysis.zone().outcomes().count().isExact());
        questions.put(
                "page",
                analysis ->
                        analysis.zone().outcomes().page(1_000, 20).outcomes().size() == 20);
        questions.put("alternatives", analysis -> analysis.alternatives().isComplete());
        questions.put("gaps", analysis -> analysis.gaps().isComplete());
        questions.put("silences", analysis -> analysis.silences().isComplete());
        questions.put("roadmap", HardInputs::roadmap);
        return questions;
    }

    private static boolean roadmap(Analysis analysis) {
        Step[] steps = analysis.negotiation().steps().toArray(new Step[0]);
        return analysis.roadmap(steps).existence() != Existence.UNKNOWN;
    }

    static Map<String, Negotiation> negotiations() {
        Map<String, Negotiation> negotiations = new LinkedHashMap<>();
        negotiations.put("crowded", crowded(30));
        negotiations.put("quarrelling", quarrelling(300));
        negotiations.put("conditional", conditional(26));
        negotiations.put("waiting", waiting(24));
        negotiations.put("intricate", intricate(9));
        negotiations.put("counted", counted(120));
        negotiations.put("hard", NegotiationGenerator.thresholdHard(5, 40, 380, 1));
        negotiations.put(
                "large",
                NegotiationGenerator.of(NegotiationGenerator.Size.XXL, NegotiationGenerator.Kind.INFEASIBLE, 1));
        negotiations.put("scattered", scattered(1_500));
        return negotiations;
    }

    /** One delegation more than there are rooms, one in each room. */
    private static Negotiation crowded(int delegations) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        ChoiceIssue[] rooms = new ChoiceIssue[delegations];
        String[] values = names("room", delegations - 1);
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = Issue.choice("delegation-" + i, values);
        }
        for (String value : values) {
            Terms[] same = new Terms[rooms.length];
            for (int i = 0; i < rooms.length; i++) {
                same[i] = rooms[i].is(value);
            }
            talks.add(CompatibilityRule.atMost(1, same).id("one-in-" + value));
        }
        for (ChoiceIssue room : rooms) {
            talks.add(NORTH.demands(Terms.anyOf(room.is("room-0"), room.is("room-1"), room.is("room-2")))
                    .id("near-" + room.id()));
        }
        Step opening = Step.of("opening"), closing = Step.of("closing");
        return talks.add(NORTH.demands(opening.onlyAfter(closing)))
                .add(SOUTH.demands(closing.onlyAfter(opening)))
                .build();
    }

    private static String[] names(String name, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = name + "-" + i;
        }
        return names;
    }

    /** Everyone demands another value of one issue: each two conflict. */
    private static Negotiation quarrelling(int demands) {
        ChoiceIssue capital = Issue.choice("capital", names("city", demands));
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int i = 0; i < demands; i++) {
            talks.add((i % 2 == 0 ? NORTH : SOUTH).demands(capital.is("city-" + i)));
        }
        return talks.build();
    }

    /** The conditions that might be needed have more subsets than can be looked at. */
    private static Negotiation conditional(int conditions) {
        ChoiceIssue peace = yesNo("peace");
        Terms[] all = new Terms[conditions];
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH).add(NORTH.demands(peace.yes()));
        for (int i = 0; i < conditions; i++) {
            all[i] = yesNo("condition-" + i).yes();
            talks.add(SOUTH.rejects(Terms.allOf(
                            peace.yes(),
                            yesNo("condition-" + (i * 7 + 1) % conditions).no()))
                    .unless(all[i])
                    .id("unless-" + i));
        }
        return talks.add(SOUTH.accepts(peace.yes()).onlyIf(Terms.anyOf(all))).build();
    }

    private static ChoiceIssue yesNo(String id) {
        return Issue.choice(id, ChoiceIssue.NO, ChoiceIssue.YES).withZero(ChoiceIssue.NO);
    }

    /** Every step waits for every other. */
    private static Negotiation waiting(int count) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j) {
                    Step later = Step.of("step " + i), earlier = Step.of("step " + j);
                    talks.add((j % 2 == 0 ? NORTH : SOUTH)
                            .demands(later.onlyAfter(earlier))
                            .id("wait-" + i + "-" + j));
                }
            }
        }
        return talks.build();
    }

    /** Either of many ways, each of which asks for either of many things. */
    private static Negotiation intricate(int width) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int d = 0; d < width; d++) {
            Terms[] ways = new Terms[width];
            for (int w = 0; w < width; w++) {
                Terms[] parts = new Terms[width];
                for (int p = 0; p < width; p++) {
                    parts[p] = Terms.anyOf(
                            yesNo("topic-" + (d + w * p) % 97).yes(),
                            Terms.allOf(
                                    yesNo("topic-" + (d * p + w) % 89).no(),
                                    yesNo("topic-" + (d * w + p) % 83).yes()));
                }
                ways[w] = Terms.allOf(parts);
            }
            talks.add((d % 2 == 0 ? NORTH : SOUTH).demands(Terms.anyOf(ways)).id("way-" + d));
            talks.add((d % 2 == 0 ? SOUTH : NORTH).rejects(Terms.anyOf(ways)).id("no-way-" + d));
        }
        return talks.build();
    }

    /** Half of many things at most, and half of others at least. */
    private static Negotiation counted(int things) {
        Terms[] all = new Terms[things];
        for (int i = 0; i < things; i++) {
            all[i] = yesNo("thing-" + i).yes();
        }
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH)
                .add(CompatibilityRule.atMost(things / 2, all).id("half"))
                .add(SOUTH.rejects(Terms.atMost(things / 2, all)).id("more"));
        for (Terms thing : all) {
            talks.add(NORTH.demands(thing));
        }
        return talks.build();
    }

    /** Very many matters that have nothing to do with each other, with a conflict on each. */
    private static Negotiation scattered(int matters) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        List<ChoiceIssue> issues = new ArrayList<>();
        for (int i = 0; i < matters; i++) {
            ChoiceIssue matter = yesNo("matter-" + i);
            issues.add(matter);
            talks.add(NORTH.demands(matter.yes())).add(SOUTH.rejects(matter.yes()));
        }
        return talks.build();
    }
}
