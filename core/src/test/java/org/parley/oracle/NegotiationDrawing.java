package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Statement;
import org.parley.Step;
import org.parley.Terms;

/** One generated negotiation in the making. */
final class NegotiationDrawing {
    private static final int MOST_POSITIONS = 8;
    private static final int MOST_RULES = 3;
    private static final int MOST_ASSUMPTIONS = 2;

    private final NegotiationBuilder builder;
    final List<Party> principals = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    private final List<Step> freeSteps = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    /** What was demanded so far, without orders of steps, so that others can answer it. */
    private final List<Terms> demandedTerms = new ArrayList<>();

    private int positions;
    private int rules;
    private int assumptions;

    NegotiationDrawing(Draw setting) {
        principals.add(Party.of("North"));
        principals.add(Party.of("South"));
        if (setting.chance(30)) {
            principals.add(Party.of("West"));
        }
        builder = Negotiation.between(principals.toArray(new Party[0]));
        parties.addAll(principals);
        if (setting.chance(20)) {
            Party outsider = Party.of("Outsider");
            parties.add(outsider);
            builder.add(Participation.mediator(outsider));
        }
        drawTopics(setting);
        int free = setting.below(4);
        for (int i = 0; i < free; i++) {
            freeSteps.add(Step.of("step " + "abc".charAt(i)));
        }
        steps.addAll(freeSteps);
        topics.forEach(topic -> steps.addAll(topic.steps()));
    }

    private void drawTopics(Draw setting) {
        int issues = setting.oneOf(List.of(1, 2, 2, 3, 3, 4, 4));
        boolean hasPatrols = false;
        boolean hasSummit = false;
        for (int attempt = 0; issues > 0 && attempt < 6; attempt++) {
            Topic topic = Topic.draw(setting, topics.size(), parties);
            boolean isRepeated =
                    topic instanceof Topic.Patrols && hasPatrols || topic instanceof Topic.Summit && hasSummit;
            if (topic.issues() <= issues && !isRepeated) {
                topics.add(topic);
                issues -= topic.issues();
                hasPatrols |= topic instanceof Topic.Patrols;
                hasSummit |= topic instanceof Topic.Summit;
            }
        }
        if (topics.isEmpty()) {
            topics.add(Topic.draw(new Draw(List.of()), 0, parties));
        }
    }

    Negotiation build() {
        return builder.build();
    }

    /** Returns terms to be given: about the same topics, mentioned anywhere or not. */
    Terms given(Draw draw) {
        return terms(draw, 1, draw.chance(30));
    }

    // Terms

    Terms simple(Draw draw) {
        return draw.oneOf(topics).terms(draw);
    }

    Terms terms(Draw draw, int depth, boolean withOrder) {
        int kind = draw.below(100);
        if (depth == 0 || kind < 68) {
            return draw.chance(8) && !steps.isEmpty() ? draw.oneOf(steps).occurs() : simple(draw);
        } else if (kind < 74) {
            return Terms.allOf(parts(draw, depth, withOrder));
        } else if (kind < 82) {
            return Terms.anyOf(parts(draw, depth, withOrder));
        } else if (kind < 88) {
            return Terms.not(terms(draw, depth - 1, false));
        } else if (kind < 91) {
            return Terms.exactlyOne(parts(draw, depth, false));
        } else if (kind < 94) {
            return Terms.atMost(draw.below(2), parts(draw, depth, false));
        }
        return kind < 97 || !withOrder ? bundle(draw, depth, withOrder) : order(draw);
    }

    private Terms[] parts(Draw draw, int depth, boolean withOrder) {
        Terms[] parts = new Terms[2 + (draw.chance(25) ? 1 : 0)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = withOrder && i > 0 && draw.chance(15) ? order(draw) : terms(draw, depth - 1, withOrder);
        }
        return parts;
    }

    private Demand bundle(Draw draw, int depth, boolean withOrder) {
        return new TestDemands.Bundle(Terms.allOf(parts(draw, depth, withOrder)));
    }

    private Demand demand(Draw draw) {
        return draw.chance(15)
                ? bundle(draw, 1, draw.chance(30))
                : draw.oneOf(topics).demand(draw);
    }

    /** Returns an order of two steps, or simple terms where there are not two. */
    private Terms order(Draw draw) {
        if (steps.size() < 2) {
            return simple(draw);
        }
        int first = draw.below(steps.size());
        int second = (first + 1 + draw.below(steps.size() - 1)) % steps.size();
        return order(draw, steps.get(first), steps.get(second));
    }

    private Terms order(Draw draw, Step first, Step second) {
        if (draw.chance(50)) {
            return first.before(second);
        }
        Demand demand = demand(draw);
        boolean isOfItself =
                demand.act().map(act -> act.step().id().equals(second.id())).orElse(false);
        return draw.chance(30) && !isOfItself ? second.onlyAfter(demand) : second.onlyAfter(first);
    }

    // Positions

    void addPosition(Draw draw) {
        Party party = draw.oneOf(draw.chance(30) ? parties : principals);
        int kind = draw.below(100);
        if (kind < 36) {
            add(draw, demanded(draw, party));
        } else if (kind < 58) {
            add(draw, rejected(draw, party));
        } else if (kind < 91) {
            add(draw, accepted(draw, party));
        } else {
            add(draw, party.undecidedOn(answered(draw, true)));
        }
    }

    <P extends Position & Statement<P>> void add(Draw draw, P position) {
        if (positions < MOST_POSITIONS) {
            P named = position.id("p" + ++positions);
            switch (draw.below(5)) {
                case 2:
                    builder.add(named.redLine());
                    break;
                case 3:
                    builder.add(named.firm());
                    break;
                case 4:
                    builder.add(named.flexible());
                    break;
                default:
                    builder.add(named);
            }
        }
    }

    /** Returns terms that a position answers: often what was demanded, with something added or not. */
    private Terms answered(Draw draw, boolean withOrder) {
        if (demandedTerms.isEmpty() || draw.chance(40)) {
            return terms(draw, 2, withOrder);
        }
        Terms terms = draw.oneOf(demandedTerms);
        return draw.chance(25) ? Terms.allOf(terms, terms(draw, 1, withOrder)) : terms;
    }

    private Demanded demanded(Draw draw, Party party) {
        Terms terms = draw.chance(12) ? order(draw) : terms(draw, 2, true);
        if (!TermsReader.hasOrder(terms)) {
            demandedTerms.add(terms);
        }
        return conditional(draw, party.demands(terms));
    }

    private Demanded conditional(Draw draw, Demanded position) {
        Demanded demanded = position;
        if (draw.chance(18)) {
            demanded = demanded.when(terms(draw, 1, false));
        }
        return draw.chance(15) ? demanded.unless(terms(draw, 1, false)) : demanded;
    }

    private Rejected rejected(Draw draw, Party party) {
        Rejected rejected = party.rejects(answered(draw, false));
        if (draw.chance(30)) {
            rejected = rejected.unless(terms(draw, 1, false));
        }
        if (draw.chance(30)) {
            rejected = steps.isEmpty() || draw.chance(30)
                    ? rejected.until(
                            draw.chance(20)
                                    ? bundle(draw, 1, false)
                                    : draw.oneOf(topics).demand(draw))
                    : rejected.until(draw.oneOf(steps));
        }
        return rejected;
    }

    private Accepted accepted(Draw draw, Party party) {
        return draw.chance(30)
                ? party.accepts(answered(draw, false)).onlyIf(terms(draw, 1, false))
                : party.accepts(answered(draw, true));
    }

    // Rules and assumptions

    void addRule(Draw draw) {
        Terms one = terms(draw, 1, false);
        Terms other = terms(draw, 1, false);
        switch (draw.below(7)) {
            case 1:
                add(CompatibilityRule.requires(one, terms(draw, 1, true)));
                break;
            case 2:
                add(CompatibilityRule.exactlyOne(one, other));
                break;
            case 3:
                add(CompatibilityRule.atMost(draw.below(3), one, other, simple(draw)));
                break;
            case 4:
                add(CompatibilityRule.that(terms(draw, 2, true)));
                break;
            case 5:
                add(CompatibilityRule.that(order(draw)));
                break;
            default:
                add(CompatibilityRule.excludes(one, other));
        }
    }

    void add(CompatibilityRule rule) {
        if (rules < MOST_RULES) {
            builder.add(rule.id("r" + ++rules));
        }
    }

    void addAssumption(Draw draw) {
        add(Assumption.that(draw.chance(55) ? order(draw) : terms(draw, 2, true)));
    }

    void add(Assumption assumption) {
        if (assumptions < MOST_ASSUMPTIONS) {
            builder.add(assumption.id("a" + ++assumptions));
        }
    }
}
