package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One round of talks: when and where, who was there, what was on the table, what came of it.
 *
 * <pre>{@code
 * Round second = Round.number(2).startDate(LocalDate.of(2025, 6, 2)).venue("Çırağan Palace, Istanbul")
 *         .addDelegations(Delegation.of(north, "A. Head")).build();
 * }</pre>
 */
@Immutable
@ValueStyle
@Value.Immutable
public abstract sealed class Round permits RoundBuilder.ImmutableRound {
    Round() {}

    /** Returns the number of the round, 1 for the first. */
    public abstract int number();

    /** Returns the first day, if known. */
    public abstract Optional<LocalDate> startDate();

    /** Returns the last day, inclusive, if known. */
    public abstract Optional<LocalDate> endDate();

    /** Returns where it met, if known. */
    public abstract Optional<String> venue();

    /** Returns how the parties met, if known. */
    public abstract Optional<Format> format();

    /** Returns the delegations, in the order given. */
    public abstract ImmutableList<Delegation> delegations();

    /** Returns the instruments announced, tabled or agreed, in the order given. */
    public abstract ImmutableList<Instrument> instruments();

    /** Returns what came of the round, a sentence each. */
    public abstract ImmutableList<String> results();

    /** Returns a builder for the round of this number, 1 for the first. */
    public static RoundBuilder number(int number) {
        return new RoundBuilder().number(number);
    }

    /** Returns a builder that holds this round. */
    public abstract RoundBuilder toBuilder();

    /** Checks number, days and texts. */
    @Value.Check
    void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("Round " + number() + " has no place in a series: count from 1.");
        }
        if (startDate().isPresent()
                && endDate().isPresent()
                && endDate().get().isBefore(startDate().get())) {
            throw new IllegalArgumentException("Round " + number() + " ends on "
                    + endDate().get() + ", before it starts on " + startDate().get() + ": exchange the two days.");
        }
        if (venue().isPresent()) {
            Text.named(venue().get(), "The venue of round " + number());
        }
        for (String result : results()) {
            Text.named(result, "A result of round " + number());
        }
    }
}
