package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.ContextNote;
import org.parley.Delegation;
import org.parley.Format;
import org.parley.Instrument;
import org.parley.InstrumentStatus;
import org.parley.Mandate;
import org.parley.Negotiation;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Role;
import org.parley.Round;
import org.parley.Source;
import org.parley.StatusChange;

/** What is known of the talks themselves: who takes part, the rounds, and what else is reported. */
final class TalksReport {
    private TalksReport() {}

    static String of(Negotiation negotiation) {
        StringBuilder text = new StringBuilder();
        if (!negotiation.title().isEmpty()) {
            text.append(negotiation.title()).append('\n');
        }
        ImmutableList.Builder<String> principals = ImmutableList.builder();
        for (Party principal : negotiation.principals()) {
            principals.add(principal.name());
        }
        text.append("Between ")
                .append(Wording.list(principals.build(), "and"))
                .append(others(negotiation))
                .append(".\n")
                .append("This restates the positions as they were put in; it predicts nothing and ranks nobody.\n");
        for (Round round : negotiation.rounds()) {
            text.append(of(round));
        }
        return text.toString();
    }

    private static String others(Negotiation negotiation) {
        Map<String, ImmutableList.Builder<String>> byRole = new LinkedHashMap<>();
        for (Participation participation : negotiation.participations()) {
            if (participation.role() != Role.PRINCIPAL) {
                String role = role(participation);
                ImmutableList.Builder<String> names = byRole.get(role);
                if (names == null) {
                    names = ImmutableList.builder();
                    byRole.put(role, names);
                }
                names.add(participation.party().name());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, ImmutableList.Builder<String>> entry : byRole.entrySet()) {
            ImmutableList<String> names = entry.getValue().build();
            text.append("; ")
                    .append(Wording.list(names, "and"))
                    .append(names.size() == 1 ? " as " : " each as ")
                    .append(entry.getKey());
        }
        return text.toString();
    }

    private static String role(Participation participation) {
        String role = participation.role().name().toLowerCase(Locale.ROOT);
        return role
                + (participation.alignedWith().isPresent()
                        ? " aligned with " + participation.alignedWith().get().name()
                        : "")
                + (participation.scope().isEmpty() ? "" : " for " + participation.scope());
    }

    private static String of(Round round) {
        StringBuilder text = new StringBuilder("Round ").append(round.number());
        if (round.startDate().isPresent()) {
            text.append(", ").append(PremiseWording.date(round.startDate().get()));
        }
        if (round.venue().isPresent()) {
            text.append(", ").append(round.venue().get());
        }
        if (round.format().isPresent()) {
            text.append(", ").append(format(round.format().get()));
        }
        text.append('.');
        for (Delegation delegation : round.delegations()) {
            text.append(' ').append(of(delegation));
        }
        for (Instrument instrument : round.instruments()) {
            text.append(' ').append(of(instrument));
        }
        for (String result : round.results()) {
            text.append(' ').append(result);
        }
        return text.append('\n').toString();
    }

    private static String format(Format format) {
        return switch (format) {
            case DIRECT -> "face to face";
            case PROXIMITY -> "in proximity talks";
            case SHUTTLE -> "by shuttle";
        };
    }

    private static String of(Delegation delegation) {
        String mandate =
                delegation.mandate().isPresent() ? of(delegation.mandate().get()) : "";
        return delegation.party().name() + "'s delegation: " + delegation.head() + mandate + ".";
    }

    private static String of(Mandate mandate) {
        boolean isUnlimited = mandate.scope() == Mandate.Scope.ALL_BUT_THESE
                && mandate.issues().isEmpty();
        return isUnlimited
                ? ", whose mandate covers every issue"
                : ", whose mandate leaves some issues to "
                        + mandate.restSettledBy().name();
    }

    private static String of(Instrument instrument) {
        String by = instrument.presentedBy().isPresent()
                ? " of " + instrument.presentedBy().get().name()
                : "";
        String status = instrument.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String unknown =
                instrument.status() == InstrumentStatus.ANNOUNCED ? ", not tabled; its contents are unknown" : "";
        StatusChange latest = instrument.history().get(instrument.history().size() - 1);
        String day = latest.date().isPresent()
                ? " on " + PremiseWording.date(latest.date().get())
                : "";
        return Wording.capitalised(instrument.title()) + by + ": " + status + day + unknown + ".";
    }

    static String notes(Negotiation negotiation) {
        if (negotiation.notes().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\nAlso reported; no answer rests on it\n\n");
        for (ContextNote note : negotiation.notes()) {
            text.append("  ").append(note.text());
            for (Source source : note.sources()) {
                text.append(" (").append(PremiseWording.attribution(source)).append(')');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
