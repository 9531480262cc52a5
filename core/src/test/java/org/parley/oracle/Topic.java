package org.parley.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Undertaking;

/** Something that generated terms are about: one issue or two, perhaps with an act. */
interface Topic {
    /** Returns simple terms about it. */
    Terms terms(Draw draw);

    /** Returns a demand about it. */
    Demand demand(Draw draw);

    /** Returns the steps of its acts. */
    default List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        demand(new Draw(List.of())).act().ifPresent(act -> steps.add(act.step()));
        return steps;
    }

    /** Returns how many issues it has. */
    default int issues() {
        return 1;
    }

    /** Draws a topic; the number tells it from others. */
    static Topic draw(Draw draw, int number, List<Party> parties) {
        Party party = draw.oneOf(parties);
        switch (draw.below(10)) {
            case 3:
            case 4:
                return new Levels(Undertaking.by(party, "level " + number).outOf("none", "low", "high"));
            case 5:
                ChoiceIssue open = Issue.choice("status-" + number, "one", "two", "three");
                return new Choice(draw.chance(50) ? open.withZero("one").inOrder() : open.inOrder());
            case 6:
                return new Number(counted(number, party, draw.below(100)));
            case 7:
                QuantityIssue measured = Issue.quantity("length-" + number, "km");
                return new Number(draw.chance(60) ? measured.from(0).withZero(0) : measured);
            case 8:
                return new Patrols(Issue.yesNo("patrol/land").controlledBy(party), Issue.yesNo("patrol/sea"));
            case 9:
                return new Summit(LeadersSummit.of(parties.get(0), parties.get(1)));
            default:
                return new YesNo(Undertaking.by(party, "undertaking " + number));
        }
    }

    /** Returns a quantity in steps: mostly with a zero value, mostly between bounds. */
    private static QuantityIssue counted(int number, Party party, int kind) {
        QuantityIssue counted =
                Issue.quantity("count-" + number, "persons").inStepsOf(5).controlledBy(party);
        switch (kind % 10) {
            case 6:
                counted = counted.from(0);
                break;
            case 7:
                counted = counted.to(22);
                break;
            case 8:
                counted = counted.from(-20).to(20).inStepsOf(1);
                break;
            case 9:
                counted = counted.from(0).to(20).inStepsOf(new BigDecimal("2.5"));
                break;
            default:
                counted = counted.from(0).to(22);
        }
        return kind >= 40 ? counted.withZero(0) : counted;
    }

    /**
     * An undertaking that is answered yes or no.
     *
     * @param undertaking the undertaking
     */
    record YesNo(Undertaking undertaking) implements Topic {
        @Override
        public Terms terms(Draw draw) {
            return draw.chance(20) ? undertaking.issue().is(draw.chance(50) ? "no" : "yes") : undertaking;
        }

        @Override
        public Demand demand(Draw draw) {
            return undertaking;
        }
    }

    /**
     * An undertaking of several values in order.
     *
     * @param undertaking the undertaking
     */
    record Levels(Undertaking undertaking) implements Topic {
        @Override
        public Terms terms(Draw draw) {
            if (draw.chance(30)) {
                return draw.chance(50)
                        ? undertaking.issue().atMost("low")
                        : undertaking.issue().is("none");
            }
            return demand(draw);
        }

        @Override
        public Demand demand(Draw draw) {
            return draw.chance(50) ? undertaking.saying("high") : undertaking.saying("low", "high");
        }
    }

    /**
     * A choice without an act.
     *
     * @param issue the choice
     */
    record Choice(ChoiceIssue issue) implements Topic {
        @Override
        public Terms terms(Draw draw) {
            switch (draw.below(4)) {
                case 1:
                    return issue.atMost("two");
                case 2:
                    return issue.in("one", "three");
                case 3:
                    return issue.is("two");
                default:
                    return issue.atLeast("two");
            }
        }

        @Override
        public Demand demand(Draw draw) {
            return new TestDemands.Bundle(terms(draw));
        }
    }

    /**
     * A quantity, some demands about which are acts.
     *
     * @param issue the quantity
     */
    record Number(QuantityIssue issue) implements Topic {
        @Override
        public Terms terms(Draw draw) {
            return draw.chance(25) ? new TestDemands.Delivery(issue, range(draw)) : range(draw);
        }

        private Terms range(Draw draw) {
            switch (draw.below(5)) {
                case 1:
                    return issue.atMost(5);
                case 2:
                    return issue.exactly(5);
                case 3:
                    return issue.atMost(15);
                case 4:
                    return issue.between(5, 15);
                default:
                    return issue.atLeast(15);
            }
        }

        @Override
        public Demand demand(Draw draw) {
            return new TestDemands.Delivery(issue, range(draw));
        }
    }

    /**
     * An act of two extents.
     *
     * @param land the one
     * @param sea the other
     */
    record Patrols(ChoiceIssue land, ChoiceIssue sea) implements Topic {
        @Override
        public Terms terms(Draw draw) {
            return draw.chance(20) ? land.no() : demand(draw);
        }

        @Override
        public Demand demand(Draw draw) {
            Terms both = Terms.allOf(land.yes(), sea.yes());
            return new TestDemands.Patrol(land, sea, draw.oneOf(List.of(land.yes(), sea.yes(), both)));
        }

        @Override
        public int issues() {
            return 2;
        }
    }

    /**
     * A meeting of leaders.
     *
     * @param summit the meeting
     */
    record Summit(LeadersSummit summit) implements Topic {
        @Override
        public Terms terms(Draw draw) {
            return summit;
        }

        @Override
        public Demand demand(Draw draw) {
            return summit;
        }
    }
}
