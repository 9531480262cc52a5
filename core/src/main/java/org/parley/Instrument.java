package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A written instrument at a round: a memorandum, a draft, an agreement, with the history of its status.
 *
 * <pre>{@code
 * Instrument accord = Instrument.tabled("final agreement", government)
 *         .becomes(InstrumentStatus.SIGNED, LocalDate.of(2016, 9, 26))
 *         .becomes(InstrumentStatus.REJECTED, LocalDate.of(2016, 10, 2));
 * }</pre>
 *
 * <p>It is plain data. What an announced instrument will say is unknown, and unknown is not the same as nothing.
 *
 * @param title the instrument as the parties call it
 * @param presentedBy who presents it, if one party does
 * @param history what it became, first to last, at least one entry; each a lawful change of the one before
 * @param partOf the title of the instrument that closes the package, where nothing is agreed until everything is
 */
@Immutable
public record Instrument(
        String title, Optional<Party> presentedBy, ImmutableList<StatusChange> history, Optional<String> partOf) {
    public Instrument {
        title = Text.named(title, "The title of an instrument");
        Objects.requireNonNull(presentedBy, "presentedBy");
        Objects.requireNonNull(history, "history");
        partOf = Objects.requireNonNull(partOf, "partOf").isPresent()
                ? Optional.of(Text.named(partOf.get(), "The instrument that closes the package of " + title))
                : partOf;
        if (history.isEmpty()) {
            throw new IllegalArgumentException(
                    "Instrument \"" + title + "\" has no status: give at least the first one.");
        }
        if (partOf.isPresent() && partOf.get().equals(title)) {
            throw new IllegalArgumentException("Instrument \"" + title + "\" cannot close the package that it is part"
                    + " of: name the instrument that does.");
        }
        for (int i = 1; i < history.size(); i++) {
            requireLawful(title, history.subList(0, i), history.get(i));
        }
    }

    /** Makes an instrument of which the present status alone is known. */
    public Instrument(String title, Optional<Party> presentedBy, InstrumentStatus status, Optional<Source> source) {
        this(
                title,
                presentedBy,
                ImmutableList.of(new StatusChange(status, Optional.empty(), source)),
                Optional.empty());
    }

    /** Returns an instrument that the party has announced; its contents are unknown. */
    public static Instrument announced(String title, Party by) {
        return first(title, InstrumentStatus.ANNOUNCED, by);
    }

    /** Returns an instrument that the party has tabled. */
    public static Instrument tabled(String title, Party by) {
        return first(title, InstrumentStatus.TABLED, by);
    }

    private static Instrument first(String title, InstrumentStatus status, Party by) {
        return new Instrument(title, Optional.of(Objects.requireNonNull(by, "by")), status, Optional.empty());
    }

    /** Returns an instrument of all parties in this status, such as a joint draft. */
    public static Instrument joint(String title, InstrumentStatus status) {
        return new Instrument(title, Optional.empty(), status, Optional.empty());
    }

    /** Returns what it is now. */
    public InstrumentStatus status() {
        return latest().status();
    }

    /** Returns who reports what it is now, if known. */
    public Optional<Source> source() {
        return latest().source();
    }

    private StatusChange latest() {
        return history.get(history.size() - 1);
    }

    /** Returns this instrument with who reports its present status. */
    public Instrument source(Source newSource) {
        Objects.requireNonNull(newSource, "newSource");
        return withLatest(new StatusChange(status(), latest().date(), Optional.of(newSource)));
    }

    /** Returns this instrument with the day from which it has its present status. */
    public Instrument on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return withLatest(new StatusChange(status(), Optional.of(day), source()));
    }

    private Instrument withLatest(StatusChange change) {
        ImmutableList.Builder<StatusChange> changed = ImmutableList.builder();
        changed.addAll(history.subList(0, history.size() - 1)).add(change);
        return new Instrument(title, presentedBy, changed.build(), partOf);
    }

    /** Returns this instrument as part of the package that the instrument of that title closes. */
    public Instrument partOf(String closing) {
        Objects.requireNonNull(closing, "closing");
        return new Instrument(title, presentedBy, history, Optional.of(closing));
    }

    /**
     * Returns this instrument after it has become this, on a day that is not known.
     *
     * @throws IllegalArgumentException if the change is not lawful; the message says why
     */
    public Instrument becomes(InstrumentStatus next) {
        return becoming(new StatusChange(next, Optional.empty(), Optional.empty()));
    }

    /**
     * Returns this instrument after it has become this on that day.
     *
     * @throws IllegalArgumentException if the change is not lawful, or before an earlier one; the message says why
     */
    public Instrument becomes(InstrumentStatus next, LocalDate day) {
        return becoming(new StatusChange(next, Optional.of(day), Optional.empty()));
    }

    Instrument becoming(StatusChange next) {
        ImmutableList.Builder<StatusChange> longer = ImmutableList.builder();
        longer.addAll(history).add(next);
        return new Instrument(title, presentedBy, longer.build(), partOf);
    }

    private static void requireLawful(String title, ImmutableList<StatusChange> before, StatusChange next) {
        InstrumentStatus from = before.get(before.size() - 1).status();
        ImmutableList<InstrumentStatus> lawful = from.lawfulChanges();
        if (!lawful.contains(next.status())) {
            throw new IllegalArgumentException("Instrument \"" + title + "\" is " + from + " and cannot become "
                    + next.status() + ": " + next.status().rule() + "; "
                    + (lawful.isEmpty()
                            ? "table another instrument."
                            : "from " + from + " go on to one of " + lawful + "."));
        }
        for (StatusChange earlier : before) {
            if (earlier.date().isPresent()
                    && next.date().isPresent()
                    && next.date().get().isBefore(earlier.date().get())) {
                throw new IllegalArgumentException("Instrument \"" + title + "\" became " + earlier.status() + " on "
                        + earlier.date().get() + " and cannot have become " + next.status() + " on "
                        + next.date().get() + ", before that: give the changes in the order of their days.");
            }
        }
    }

    /** Returns this instrument as it stood on the day; empty where it is known not to have been there yet. */
    public Optional<Instrument> asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int count = history.size();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).date().isPresent() && history.get(i).date().get().isAfter(day)) {
                count = i;
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Instrument(title, presentedBy, history.subList(0, count), partOf));
    }
}
