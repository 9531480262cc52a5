package org.parley.json.wire.v1;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A whole number, or the bounds it has to keep: {@code 30}, {@code {"atLeast": 30}}. */
public record HowManyWire(@Nullable Long atLeast, @Nullable Long atMost) {
    /** Returns exactly this number. */
    public static HowManyWire of(long exactly) {
        return new HowManyWire(exactly, exactly);
    }

    /** Returns the number that it is exactly, which then stands alone. */
    public @Nullable Long exactly() {
        return Objects.equals(atLeast, atMost) ? atLeast : null;
    }
}
