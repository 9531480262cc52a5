package org.parley.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.ChoiceIssue;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;

/** Draws questions about a generated negotiation. */
final class QuestionsDrawing {
    private final Negotiation negotiation;
    private final Draw draw;

    QuestionsDrawing(Negotiation negotiation, Draw draw) {
        this.negotiation = negotiation;
        this.draw = draw;
    }

    Questions questions(Terms given) {
        Firmness least = draw.oneOf(List.of(Firmness.RED_LINE, Firmness.FIRM, Firmness.FLEXIBLE));
        return new Questions(negotiation, least, among(), given, draft(), saliences(), steps(), layers());
    }

    private Set<String> among() {
        Set<String> among = new TreeSet<>();
        negotiation.principals().forEach(principal -> {
            if (draw.chance(60)) {
                among.add(principal.id());
            }
        });
        if (among.isEmpty()) {
            among.add(draw.oneOf(negotiation.principals()).id());
        }
        return among;
    }

    private Map<String, String> draft() {
        Map<String, String> draft = new TreeMap<>();
        int open = draw.oneOf(List.of(50, 30, 50, 0, 100));
        for (Issue issue : negotiation.issues()) {
            if (!draw.chance(open)) {
                draft.put(issue.id(), value(issue));
            }
        }
        return draft;
    }

    private String value(Issue issue) {
        if (issue instanceof ChoiceIssue choice) {
            return draw.oneOf(choice.values());
        }
        Value.Number named = (Value.Number) draw.oneOf(IssueValues.of(issue, negotiation));
        BigDecimal other = named.number().add(draw.oneOf(List.of(new BigDecimal("0.25"), BigDecimal.valueOf(5))));
        boolean isOther = draw.chance(40) && ((QuantityIssue) issue).hasValue(other);
        return IssueValues.text(isOther ? other : named.number());
    }

    private Map<String, Long> saliences() {
        Map<String, Long> saliences = new TreeMap<>();
        for (Position position : negotiation.positions()) {
            saliences.put(position.id(), (long) draw.below(5));
        }
        return saliences;
    }

    private Set<String> steps() {
        Set<String> steps = new TreeSet<>();
        for (Step step : negotiation.steps()) {
            if (draw.chance(50)) {
                steps.add(step.id());
            }
        }
        return steps;
    }

    private List<Set<String>> layers() {
        List<String> left = new ArrayList<>(steps());
        List<Set<String>> layers = new ArrayList<>();
        while (!left.isEmpty()) {
            String step = left.remove(draw.below(left.size()));
            if (layers.isEmpty() || !draw.chance(30)) {
                layers.add(new TreeSet<>());
            }
            layers.get(layers.size() - 1).add(step);
        }
        return layers;
    }
}
