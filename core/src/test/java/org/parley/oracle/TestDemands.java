package org.parley.oracle;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/** Demands of kinds that the library does not know. */
final class TestDemands {
    private TestDemands() {}

    /**
     * A demand whose act has two extents.
     *
     * @param land the one
     * @param sea the other
     * @param terms what it says about them
     */
    @Immutable
    record Patrol(ChoiceIssue land, ChoiceIssue sea, Terms terms) implements Demand {
        @Override
        public String kind() {
            return "patrol";
        }

        @Override
        public String label() {
            return "Patrol";
        }

        @Override
        public Optional<Act> act() {
            return Optional.of(new Act(Step.of("the patrol").withId("patrol"), ImmutableList.of(sea, land)));
        }
    }

    /**
     * A demand for a number, whose act always happens where the number has no zero.
     *
     * @param number how much
     * @param terms what it says about it
     */
    @Immutable
    record Delivery(QuantityIssue number, Terms terms) implements Demand {
        @Override
        public String kind() {
            return "delivery";
        }

        @Override
        public String label() {
            return "Delivery";
        }

        @Override
        public Optional<Act> act() {
            return Optional.of(Act.of(Step.of("the delivery").withId("delivery-" + number.id()), number));
        }
    }

    /**
     * Terms tabled as one, which are no act of their own.
     *
     * @param terms all of it
     */
    @Immutable
    record Bundle(Terms terms) implements Demand {
        @Override
        public String kind() {
            return "bundle";
        }

        @Override
        public String label() {
            return "Bundle";
        }
    }
}
