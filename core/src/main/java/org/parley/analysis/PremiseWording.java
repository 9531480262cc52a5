package org.parley.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.Basis;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.Firmness;
import org.parley.Position;
import org.parley.PositionVisitor;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Source;
import org.parley.Terms;
import org.parley.Undecided;

/** Positions, assumptions and rules as sentences with their sources. */
final class PremiseWording implements PositionVisitor<String> {
    private static final PremiseWording PLAIN = new PremiseWording();
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private PremiseWording() {}

    /** Returns the premise as a sentence, such as {@code Russia rejects a summit (no source).}. */
    static String sentence(Premise premise) {
        if (premise instanceof Position position) {
            return position.party().name() + " " + position.accept(PLAIN) + rank(position) + firmness(position)
                    + reading(position) + disclosure(position) + sources(position) + ".";
        }
        if (premise instanceof Assumption assumption) {
            return "Assumption of the analyst, no party said it: " + Wording.of(assumption.terms())
                    + reading(assumption) + disclosure(assumption)
                    + because(assumption.rationale()) + ".";
        }
        return rule((CompatibilityRule) premise);
    }

    private static String rule(CompatibilityRule rule) {
        if (rule.origin() == CompatibilityRule.Origin.MANDATED) {
            return "Mandate: " + rule.rationale() + disclosure(rule)
                    + (rule.authority().isEmpty() ? " (no source)" : " (" + rule.authority() + ")") + ".";
        }
        String kind = rule.origin() == CompatibilityRule.Origin.IMPLIED ? "Implied rule " : "Rule ";
        return kind + rule.id() + ": " + Wording.of(rule.terms()) + disclosure(rule) + because(rule.rationale())
                + (rule.authority().isEmpty() ? "" : " (" + rule.authority() + ")") + ".";
    }

    /** Returns who may see the premise, unless anyone may, so that no confidential one goes on unmarked. */
    private static String disclosure(Premise premise) {
        return switch (premise.disclosure()) {
            case PUBLIC -> "";
            case PARTIES -> ", disclosed to the parties only";
            case MEDIATOR_ONLY -> ", disclosed to the mediator only";
        };
    }

    private static String because(String rationale) {
        return rationale.isEmpty() ? "" : ", because " + rationale;
    }

    /** Returns how the premise holds one edge of a deadlock, such as {@code Ukraine demands it: "..." (..).}. */
    static String holding(Premise premise) {
        if (premise instanceof Assumption) {
            return "Assumption of the analyst" + disclosure(premise) + "; no party said it.";
        }
        if (premise instanceof Rejected rejected) {
            return rejected.party().name() + " rejects " + Wording.of(rejected.terms()) + " until then"
                    + condition(" and unless ", rejected.unless()) + disclosure(rejected) + sources(rejected) + ".";
        }
        if (premise instanceof Position position) {
            String attitude = position instanceof Demanded ? "demands it" : "ties its acceptance to it";
            return position.party().name() + " " + attitude + conditions(position) + disclosure(position)
                    + sources(position) + ".";
        }
        return rule((CompatibilityRule) premise);
    }

    /** Returns the conditions under which the terms are demanded or accepted, with a leading blank. */
    static String conditions(Position position) {
        if (position instanceof Demanded demanded) {
            return condition(" when ", demanded.when()) + condition(" unless ", demanded.unless());
        }
        return position instanceof Accepted accepted ? condition(" only if ", accepted.onlyIf()) : "";
    }

    private static String condition(String word, Optional<Terms> condition) {
        return condition.isPresent() ? word + Wording.of(condition.get()) : "";
    }

    private static String rank(Position position) {
        Optional<Integer> rank = position.details().priority();
        return rank.isPresent() ? ", its priority " + rank.get() : "";
    }

    private static String reading(Premise premise) {
        return premise.reading().isPresent()
                ? ", in " + ReadingWording.of(premise.reading().get())
                : "";
    }

    private static String firmness(Position position) {
        Optional<Firmness> stated = position.details().statedFirmness();
        if (stated.isEmpty()) {
            return ", firmness not stated";
        }
        return switch (stated.get()) {
            case RED_LINE -> ", as a red line";
            case FIRM -> ", firmly";
            case FLEXIBLE -> ", open to movement";
        };
    }

    /** Returns who said it and when, with leading punctuation, such as {@code : "..." (the speaker, 1 June 2025)}. */
    static String sources(Position position) {
        if (position.details().sources().isEmpty()) {
            return " (no source)";
        }
        StringBuilder text = new StringBuilder();
        for (Source source : position.details().sources()) {
            text.append(text.length() == 0 ? "" : "; also").append(quoted(source));
        }
        return text.toString();
    }

    private static String quoted(Source source) {
        return (source.quote().isPresent() ? ": \"" + source.quote().get() + "\"" : "") + " (" + attribution(source)
                + ")";
    }

    /** Returns who said it, who reports it, and when. */
    static String attribution(Source source) {
        StringBuilder text = new StringBuilder(source.speaker());
        if (source.date().isPresent()) {
            text.append(", ").append(date(source.date().get()));
        }
        if (source.reporter().isPresent() || source.reportedOn().isPresent()) {
            text.append(", as reported");
        }
        if (source.reporter().isPresent()) {
            text.append(" by ").append(source.reporter().get());
        }
        if (source.reportedOn().isPresent()) {
            text.append(" on ").append(date(source.reportedOn().get()));
        }
        if (source.basis() != Basis.STATED) {
            text.append(source.basis() == Basis.LEAKED ? "; leaked" : "; inferred by an analyst");
        }
        return text.toString();
    }

    /** Returns the date as in "1 June 2025". */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    @Override
    public String demanded(Demanded position) {
        return "demands " + Wording.of(position.terms()) + conditions(position);
    }

    @Override
    public String accepted(Accepted position) {
        return "accepts " + Wording.of(position.terms()) + conditions(position);
    }

    @Override
    public String rejected(Rejected position) {
        return "rejects " + Wording.of(position.terms()) + condition(" unless ", position.unless())
                + condition(" until ", position.until());
    }

    @Override
    public String undecided(Undecided position) {
        return "is undecided on " + Wording.of(position.terms());
    }
}
