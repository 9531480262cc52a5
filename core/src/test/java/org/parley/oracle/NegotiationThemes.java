package org.parley.oracle;

import java.util.List;
import java.util.function.Function;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/** What chance alone seldom brings about in a generated negotiation. */
final class NegotiationThemes {
    private final NegotiationDrawing drawing;

    NegotiationThemes(NegotiationDrawing drawing) {
        this.drawing = drawing;
    }

    void add(Draw draw) {
        if (draw.chance(14)) {
            addFallback(draw);
        }
        if (draw.chance(6)) {
            addSelfContradiction(draw);
        }
        if (draw.chance(6)) {
            addRuleConflict(draw);
        }
        if (draw.chance(9)) {
            addCycle(draw);
        }
        if (draw.chance(7)) {
            addClash(draw);
        }
        if (draw.chance(6)) {
            addExcludedAcceptance(draw);
        }
        if (draw.chance(8)) {
            addGap(draw);
        }
        if (draw.chance(15)) {
            addMattersToShare(draw);
        }
    }

    private void addFallback(Draw draw) {
        Topic topic = draw.oneOf(drawing.topics);
        Party party = draw.oneOf(drawing.principals);
        drawing.add(new Draw(List.of()), party.demands(topic.terms(draw)));
        drawing.add(draw, party.accepts(topic.terms(draw)));
    }

    private void addSelfContradiction(Draw draw) {
        Party party = draw.oneOf(drawing.principals);
        Terms terms = drawing.terms(draw, 1, false);
        drawing.add(draw, party.demands(terms));
        drawing.add(
                draw, draw.chance(60) ? party.rejects(terms) : party.rejects(Terms.anyOf(terms, drawing.simple(draw))));
    }

    private void addRuleConflict(Draw draw) {
        Terms terms = drawing.terms(draw, 1, false);
        if (draw.chance(50)) {
            drawing.add(Assumption.that(terms));
        } else {
            drawing.add(CompatibilityRule.that(terms));
        }
        drawing.add(
                CompatibilityRule.that(Terms.not(draw.chance(50) ? terms : Terms.anyOf(terms, drawing.simple(draw)))));
    }

    /** Lets two or three steps wait for each other, each by the word of somebody else. */
    private void addCycle(Draw draw) {
        int length = 2 + draw.below(2);
        if (drawing.steps.size() < length) {
            return;
        }
        int start = draw.below(drawing.steps.size());
        Function<Integer, Step> step = i -> drawing.steps.get((start + i % length) % drawing.steps.size());
        for (int i = 0; i < length; i++) {
            addWait(draw, step.apply(i), step.apply(i + 1));
        }
    }

    private void addClash(Draw draw) {
        if (drawing.steps.size() > 1) {
            int first = draw.below(drawing.steps.size());
            Step one = drawing.steps.get(first);
            Step other = drawing.steps.get((first + 1) % drawing.steps.size());
            drawing.add(draw, draw.oneOf(drawing.principals).demands(one.before(other)));
            drawing.add(draw, draw.oneOf(drawing.principals).demands(other.before(one)));
        }
    }

    private void addWait(Draw draw, Step earlier, Step later) {
        Party party = draw.oneOf(drawing.principals);
        switch (draw.below(4)) {
            case 1:
                drawing.add(draw, party.rejects(later.occurs()).until(earlier));
                break;
            case 2:
                drawing.add(Assumption.that(later.onlyAfter(earlier)));
                break;
            case 3:
                drawing.add(draw, party.demands(earlier.before(later)));
                break;
            default:
                drawing.add(draw, party.demands(later.onlyAfter(earlier)));
        }
    }

    private void addExcludedAcceptance(Draw draw) {
        Party party = draw.oneOf(drawing.principals);
        Terms terms = drawing.terms(draw, 1, false);
        drawing.add(draw, party.accepts(terms));
        if (draw.chance(50)) {
            drawing.add(new Draw(List.of()), party.rejects(terms));
        } else {
            drawing.add(new Draw(List.of(2)), party.demands(Terms.not(terms)));
        }
    }

    private void addGap(Draw draw) {
        for (Topic topic : drawing.topics) {
            if (topic instanceof Topic.Number number) {
                drawing.add(
                        draw, drawing.principals.get(0).demands(number.issue().atMost(5)));
                drawing.add(
                        draw, drawing.principals.get(1).demands(number.issue().atLeast(15)));
                return;
            }
        }
    }

    /** Lets one party give up two positions, or three parties one each. */
    private void addMattersToShare(Draw draw) {
        if (drawing.topics.size() > 1 && drawing.principals.size() > 2) {
            Demand one = drawing.topics.get(0).demand(draw);
            Demand other = drawing.topics.get(1).demand(draw);
            Draw flexible = new Draw(List.of(4, 4, 4, 4));
            drawing.add(flexible, drawing.principals.get(0).demands(one));
            drawing.add(flexible, drawing.principals.get(0).demands(other));
            drawing.add(flexible, drawing.principals.get(1).rejects(one));
            drawing.add(flexible, drawing.principals.get(2).rejects(one));
            drawing.add(draw, drawing.principals.get(2).rejects(other));
        }
    }
}
