package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Premise;

/** Alternatives in words: how each looks from every other side, and which is nearer. */
final class AlternativeWording {
    private final StringBuilder text = new StringBuilder();

    private AlternativeWording() {}

    static String of(Alternatives alternatives) {
        AlternativeWording wording = new AlternativeWording();
        for (Alternatives.Offer offer : alternatives.offers()) {
            wording.add(offer);
        }
        if (alternatives.offers().isEmpty() && alternatives.isComplete()) {
            wording.text.append("Nobody offers alternatives.\n");
        }
        if (!alternatives.isComplete()) {
            wording.text.append("The budget was spent: some judgements are not known.\n");
        }
        return wording.text.toString();
    }

    private void add(Alternatives.Offer offer) {
        text.append(PremiseWording.sentence(offer.position())).append('\n');
        for (Alternative alternative : offer.alternatives()) {
            add(alternative);
        }
        List<Party> judging = new ArrayList<>();
        for (Alternative alternative : offer.alternatives()) {
            for (Alternative.Judgement judgement : alternative.judgements()) {
                if (!judging.contains(judgement.party())) {
                    judging.add(judgement.party());
                }
            }
        }
        for (Party party : judging) {
            addNearest(offer, party);
        }
    }

    private void add(Alternative alternative) {
        String label = "  " + alternative.demand().label() + ": ";
        if (alternative.isImpossible()) {
            text.append(label).append("impossible by rules and assumptions alone.\n");
            addAll(alternative.impossibleBecauseOf());
        }
        for (Alternative.Judgement judgement : alternative.judgements()) {
            text.append(label).append(AnswerWording.of(judgement.response())).append('\n');
            addBroken(judgement);
            addUnanswered(judgement);
        }
    }

    private void addAll(ImmutableList<? extends Premise> premises) {
        for (Premise premise : premises) {
            text.append("      - ").append(PremiseWording.sentence(premise)).append('\n');
        }
    }

    private void addBroken(Alternative.Judgement judgement) {
        if (!judgement.breaks().isEmpty()) {
            text.append("    For it, ")
                    .append(judgement.party().name())
                    .append(" would have to give up at least ")
                    .append(cost(judgement.cost()))
                    .append(":\n");
            addAll(judgement.breaks());
        }
    }

    private static String cost(Optional<Concession.Cost> cost) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        if (cost.isPresent()) {
            addCount(cost.get().redLines(), "red line", parts);
            addCount(cost.get().firm(), "firm position", parts);
            addCount(cost.get().flexible(), "flexible position", parts);
        }
        return Wording.list(parts.build(), "and");
    }

    private static void addCount(int count, String what, ImmutableList.Builder<String> parts) {
        if (count > 0) {
            parts.add(Wording.number(count) + " " + what + (count == 1 ? "" : "s"));
        }
    }

    private void addUnanswered(Alternative.Judgement judgement) {
        if (!judgement.unanswered().isEmpty()) {
            ImmutableList.Builder<String> labels = ImmutableList.builder();
            for (Issue issue : judgement.unanswered()) {
                labels.add(issue.label());
            }
            text.append("    Still missing is ")
                    .append(judgement.party().name())
                    .append("'s consent on: ")
                    .append(Wording.list(labels.build(), "and"))
                    .append(".\n");
        }
    }

    private void addNearest(Alternatives.Offer offer, Party party) {
        ImmutableList<Alternative> nearest = offer.nearestTo(party);
        if (nearest.isEmpty()) {
            return;
        }
        ImmutableList.Builder<String> labels = ImmutableList.builder();
        for (Alternative alternative : nearest) {
            labels.add(alternative.demand().label());
        }
        String which = nearest.size() == 1
                ? "breaks least of what " + party.name() + " holds"
                : "break equally little of what " + party.name() + " holds";
        text.append("  ")
                .append(Wording.list(labels.build(), "and"))
                .append(' ')
                .append(which)
                .append(", by firmness.\n");
    }
}
