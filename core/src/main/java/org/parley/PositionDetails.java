package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a position was stated: how firmly, by which sources, since when, and who may see it.
 *
 * <p>Everything may be left unsaid: a position without firmness counts as {@link Firmness#FIRM} and reads "firmness
 * not stated"; one without a source reads "(no source)"; one without disclosure is {@link Disclosure#PUBLIC}.
 */
@Immutable
@ValueStyle
@Value.Immutable
public abstract sealed class PositionDetails permits PositionDetailsBuilder.ImmutablePositionDetails {
    /** Nothing said beyond the position itself. */
    public static final PositionDetails NONE = new PositionDetailsBuilder().build();

    PositionDetails() {}

    /** Returns the position's own id, in place of one made from party, attitude and subject. */
    public abstract Optional<String> ownId();

    /** Returns how firmly the position is held, if that is stated. */
    public abstract Optional<Firmness> statedFirmness();

    /** Returns the rank among the party's own positions, 1 for the first, if the party ranked them. */
    public abstract Optional<Integer> priority();

    /** Returns who said it, who reports it, and when, in the order given. */
    public abstract ImmutableList<Source> sources();

    /** Returns who may see the position. */
    @Value.Default
    public Disclosure disclosure() {
        return Disclosure.PUBLIC;
    }

    /** Returns the first day on which the position is held, if known. */
    public abstract Optional<LocalDate> since();

    /** Returns the reading that the position belongs to, where sources report one thing in several ways. */
    public abstract Optional<Reading> reading();

    /** Returns the first day on which the position is no longer held, if it was withdrawn. */
    public abstract Optional<LocalDate> withdrawnOn();

    /** Returns the ids of the party's earlier positions in whose place this one stands from its first day. */
    public abstract ImmutableList<String> superseded();

    /** Returns when steps are due by this position, in the order given. */
    public abstract ImmutableList<Deadline> deadlines();

    /** Returns a note of the analyst. */
    public abstract Optional<String> note();

    /** Returns how firmly the position is held; FIRM where nothing is stated. */
    public final Firmness firmness() {
        return statedFirmness().orElse(Firmness.FIRM);
    }

    /** Returns a builder that holds these details. */
    public abstract PositionDetailsBuilder toBuilder();

    /** Checks id, rank and days. */
    @Value.Check
    void check() {
        checkId(ownId());
        checkDays(since(), withdrawnOn());
        checkPriority(priority());
    }

    private static void checkId(Optional<String> id) {
        if (id.isPresent() && !Text.id(id.get(), "a position").equals(id.get())) {
            throw new IllegalArgumentException(
                    "The id \"" + id.get() + "\" of a position has white space around it: leave that out.");
        }
    }

    private static void checkDays(Optional<LocalDate> since, Optional<LocalDate> withdrawnOn) {
        if (since.isPresent() && withdrawnOn.isPresent() && !withdrawnOn.get().isAfter(since.get())) {
            throw new IllegalArgumentException("A position withdrawn on "
                    + withdrawnOn.get() + " and held since " + since.get()
                    + " was held on no day: give the first day on which it was no longer held.");
        }
    }

    private static void checkPriority(Optional<Integer> priority) {
        if (priority.isPresent() && priority.get() < 1) {
            throw new IllegalArgumentException("The priority " + priority.get()
                    + " is no rank: give 1 for the party's first, 2 for its second, and so on.");
        }
    }
}
