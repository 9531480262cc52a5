package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Territory;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;

/**
 * What a document defines under an id, for all that refers to it.
 *
 * <p>An unknown id is reported and stands for something neutral, so that reading goes on and finds what else is wrong;
 * a document with findings becomes no negotiation.
 */
public final class Vocabulary {
    private static final int MOST_DIGITS = 64;
    private static final Party NOBODY = Party.of("unknown");
    private static final Step NO_STEP = Step.of("unknown");
    private static final Territory NOWHERE = Territory.of("unknown");

    private final Findings findings;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Territory> territories = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<String, At> places = new LinkedHashMap<>();

    Vocabulary(Findings findings) {
        this.findings = findings;
    }

    /** Returns what was found wrong so far. */
    public Findings findings() {
        return findings;
    }

    void define(Party party, At at) {
        define(parties, party.id(), party, "parties", at);
    }

    void define(Territory territory, At at) {
        define(territories, territory.id(), territory, "territories", at);
    }

    void define(Step step, At at) {
        define(steps, step.id(), step, "steps", at);
    }

    void define(Issue issue, At at) {
        define(issues, issue.id(), issue, "issues", at);
    }

    private <T> void define(Map<String, T> known, String id, T value, String things, At at) {
        places.putIfAbsent(id, at);
        if (known.putIfAbsent(id, value) != null) {
            findings.add(at, "repeated-id", "Two " + things + " have the id " + id + ": give one of them another id.");
        }
    }

    /** Adds where each id is defined, unless something else has that id. */
    void addPlaces(Map<String, At> known) {
        for (Map.Entry<String, At> entry : places.entrySet()) {
            known.putIfAbsent(entry.getKey(), entry.getValue());
        }
    }

    /** Returns the party with this id. */
    public Party party(String id, At at) {
        return known(parties, id, NOBODY, "the id of a party", at);
    }

    /** Returns the parties with these ids. */
    ImmutableList<Party> parties(@Nullable List<String> ids, At at) {
        return Elements.read(ids, at, findings, this::party);
    }

    /** Returns the party with this id, if there is an id. */
    Optional<Party> optionalParty(@Nullable String id, At at) {
        return id == null ? Optional.empty() : Optional.of(party(id, at));
    }

    /** Returns the territory with this id. */
    public Territory territory(String id, At at) {
        return known(territories, id, NOWHERE, "the id of a territory", at);
    }

    /** Returns the step with this id. */
    public Step step(String id, At at) {
        return known(steps, id, NO_STEP, "the id of a step", at);
    }

    private <T> T known(Map<String, T> known, String id, T otherwise, String what, At at) {
        T value = known.get(id);
        if (value == null) {
            findings.addUnknown(at, "unknown-id", what, id, known.keySet());
            return otherwise;
        }
        return value;
    }

    /** Returns the issue with this id; a reference where a demand defines it, or nothing does. */
    Issue issue(String id) {
        Issue issue = issues.get(id);
        return issue == null ? Issue.byId(id) : issue;
    }

    /** Returns the day, if there is one. */
    Optional<LocalDate> day(@Nullable String day, At at) {
        if (day == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Days.read(day));
        } catch (DateTimeException e) {
            findings.addUnexpected(at, "not-a-day", "\"" + Findings.shortened(day) + "\"", "a day such as 2025-06-02");
            return Optional.empty();
        }
    }

    /** Returns the number, if there is one; one that could not be written out in a line is reported. */
    Optional<BigDecimal> number(@Nullable BigDecimal number, At at) {
        if (number == null) {
            return Optional.empty();
        }
        if (number.precision() + (long) Math.abs(number.scale()) > MOST_DIGITS) {
            findings.addUnexpected(at, "limit", "a number of many digits", "one of at most " + MOST_DIGITS + " digits");
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
