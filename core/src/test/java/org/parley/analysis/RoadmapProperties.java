package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.Terms;
import org.parley.oracle.NegotiationGenerators;
import org.parley.oracle.Oracle;

/** Roadmaps and what prevents them, held to an oracle that looks at every order. */
class RoadmapProperties {
    @Provide
    Arbitrary<Negotiation> negotiations() {
        return NegotiationGenerators.negotiations();
    }

    @Property(tries = 300)
    void every_order_that_the_layers_leave_open_keeps_all_that_speaks_of_order(
            @ForAll("negotiations") Negotiation negotiation) {
        Oracle oracle = Oracle.of(negotiation);
        Roadmap roadmap = Analysis.of(negotiation).roadmap();

        if (!roadmap.layers().isEmpty()) {
            List<Set<String>> layers = new ArrayList<>();
            for (List<Step> layer : roadmap.layers()) {
                layers.add(layer.stream().map(Step::id).collect(Collectors.toSet()));
            }
            assertThat(oracle.allowsLayers(layers))
                    .as(layers + " of " + NegotiationGenerators.describe(negotiation))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void a_roadmap_of_all_steps_exists_where_the_oracle_finds_an_order_of_them(
            @ForAll("negotiations") Negotiation negotiation) {
        Set<String> asked = new HashSet<>();
        AskedSteps.of(org.parley.internal.compile.CompiledNegotiation.of(
                        negotiation, org.parley.internal.engine.Meter.unlimited()))
                .forEach(step -> asked.add(step.id()));

        assertThat(Analysis.of(negotiation).roadmap().existence() == Existence.SOME)
                .as(asked + " of " + NegotiationGenerators.describe(negotiation))
                .isEqualTo(Oracle.of(negotiation).roadmap(asked).isPresent());
    }

    @Property(tries = 300)
    void each_step_waits_for_steps_of_earlier_layers_by_the_word_of_somebody(
            @ForAll("negotiations") Negotiation negotiation) {
        Roadmap roadmap = Analysis.of(negotiation).roadmap();
        for (int i = 0; i < roadmap.layers().size(); i++) {
            for (Step step : roadmap.layers().get(i)) {
                List<Roadmap.Wait> waits = roadmap.waits(step);
                assertThat(waits).allSatisfy(wait -> assertThat(wait.holders()).isNotEmpty());
                assertThat(waits.stream()
                                .mapToInt(wait -> layerOf(wait.earlier(), roadmap))
                                .max()
                                .orElse(-1))
                        .as(step + " of " + NegotiationGenerators.describe(negotiation))
                        .isEqualTo(i - 1);
            }
        }
    }

    private static int layerOf(Step step, Roadmap roadmap) {
        for (int i = 0; i < roadmap.layers().size(); i++) {
            if (roadmap.layers().get(i).contains(step)) {
                return i;
            }
        }
        throw new AssertionError(step + " is in no layer");
    }

    /** Where there is no roadmap, the obstacle alone rules it out, and less than the obstacle does not. */
    @Property(tries = 300)
    void without_a_roadmap_there_is_a_minimal_obstacle(@ForAll("negotiations") Negotiation drawn) {
        Negotiation negotiation = withoutFallbacks(drawn);
        for (Step step : negotiation.steps()) {
            Roadmap roadmap = Analysis.of(negotiation).roadmap(step);
            if (roadmap.existence() == Existence.NONE) {
                Set<String> obstacle = new HashSet<>();
                roadmap.obstacle().forEach(premise -> obstacle.add(premise.id()));
                String message = step + ", " + obstacle + " of " + NegotiationGenerators.describe(negotiation);

                assertThat(order(negotiation, obstacle, step)).as(message).isEmpty();
                for (String one : obstacle) {
                    Set<String> others = new HashSet<>(obstacle);
                    others.remove(one);
                    assertThat(order(negotiation, others, step))
                            .as(one + " in " + message)
                            .isPresent();
                }
            }
        }
    }

    private static Optional<List<String>> order(Negotiation negotiation, Set<String> binding, Step step) {
        return Oracle.of(only(negotiation, binding)).roadmap(Set.of(step.id()));
    }

    /** Returns the negotiation without acceptances, which could become a fallback where others are left out. */
    private static Negotiation withoutFallbacks(Negotiation negotiation) {
        Set<String> ids = new HashSet<>();
        for (Position position : negotiation.positions()) {
            if (!(position instanceof Accepted accepted && accepted.onlyIf().isEmpty())) {
                ids.add(position.id());
            }
        }
        negotiation.assumptions().forEach(assumption -> ids.add(assumption.id()));
        negotiation.rules().forEach(rule -> ids.add(rule.id()));
        return only(negotiation, ids);
    }

    /** Returns the negotiation in which all others bind nothing, but are spoken of as before. */
    private static Negotiation only(Negotiation negotiation, Set<String> binding) {
        Party party = negotiation.principals().get(0);
        NegotiationBuilder builder = negotiation.toBuilder();
        List<Premise> all = new ArrayList<>(negotiation.positions());
        all.addAll(negotiation.assumptions());
        negotiation.rules().stream()
                .filter(rule -> rule.origin() == org.parley.CompatibilityRule.Origin.STATED)
                .forEach(all::add);
        for (Premise premise : all) {
            if (!binding.contains(premise.id()) && !premise.id().startsWith("mentioned/")) {
                builder.remove(premise.id());
                int number = 0;
                for (Terms terms : terms(premise)) {
                    builder.add(party.undecidedOn(terms).id("mentioned/" + premise.id() + "/" + ++number));
                }
            }
        }
        return builder.build();
    }

    private static List<Terms> terms(Premise premise) {
        List<Terms> terms = new ArrayList<>(List.of(premise.terms()));
        if (premise instanceof Demanded demanded) {
            demanded.when().ifPresent(terms::add);
            demanded.unless().ifPresent(terms::add);
        } else if (premise instanceof Rejected rejected) {
            rejected.unless().ifPresent(terms::add);
            rejected.until().ifPresent(terms::add);
        } else if (premise instanceof Accepted accepted) {
            accepted.onlyIf().ifPresent(terms::add);
        }
        return terms;
    }
}
