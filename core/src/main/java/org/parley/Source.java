package org.parley;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who said something, who reports it, and when.
 *
 * <pre>{@code
 * Source source = Source.by("Volodymyr Zelensky").on(LocalDate.of(2025, 6, 1))
 *         .quoting("The key issues can only be resolved by the leaders");
 * }</pre>
 *
 * <p>A quote is short and attributed; a reference names where to read more.
 */
@Immutable
@ValueStyle
@Value.Immutable
@CheckReturnValue
public abstract sealed class Source permits SourceBuilder.ImmutableSource {
    Source() {}

    /** Returns who said it. */
    public abstract String speaker();

    /** Returns the day on which it was said, if known. */
    public abstract Optional<LocalDate> date();

    /** Returns who reports it, if that is another than the speaker. */
    public abstract Optional<String> reporter();

    /** Returns the day on which it was reported, if known. */
    public abstract Optional<LocalDate> reportedOn();

    /** Returns a short passage in the speaker's own words. */
    public abstract Optional<String> quote();

    /** Returns where to read it: a document, a page, an article. */
    public abstract Optional<String> reference();

    /** Returns how the source knows it. */
    @Value.Default
    public Basis basis() {
        return Basis.STATED;
    }

    /** Checks the speaker and the days; the speaker is kept without surrounding white space. */
    @Value.Check
    Source checked() {
        String named = Text.named(speaker(), "The speaker of a source");
        if (date().isPresent() && reportedOn().isPresent() && reportedOn().get().isBefore(date().get())) {
            throw new IllegalArgumentException("What " + named + " said on " + date().get() + " was reported on "
                    + reportedOn().get() + ", before it was said: exchange the two days.");
        }
        return named.equals(speaker()) ? this : toBuilder().speaker(named).build();
    }

    /** Returns a builder that holds this source. */
    public abstract SourceBuilder toBuilder();

    /** Returns the source of which only the speaker is known. */
    public static Source by(String speaker) {
        return new SourceBuilder().speaker(speaker).build();
    }

    /** Returns the source as of the day on which it was said. */
    public Source on(LocalDate day) {
        return toBuilder().date(day).build();
    }

    /** Returns the source as reported by another. */
    public Source reportedBy(String newReporter) {
        return toBuilder().reporter(newReporter).build();
    }

    /** Returns the source as reported on this day. */
    public Source reportedOn(LocalDate day) {
        return toBuilder().reportedOn(day).build();
    }

    /** Returns the source with a short passage in the speaker's own words. */
    public Source quoting(String passage) {
        return toBuilder().quote(passage).build();
    }

    /** Returns the source with where to read it. */
    public Source at(String newReference) {
        return toBuilder().reference(newReference).build();
    }

    /** Returns the source as inferred by an analyst rather than stated. */
    public Source inferred() {
        return toBuilder().basis(Basis.INFERRED).build();
    }

    /** Returns the source as leaked. */
    public Source leaked() {
        return toBuilder().basis(Basis.LEAKED).build();
    }
}
