package org.parley.json.wire.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A whole number, or the bounds it has to keep: {@code 30}, {@code {"atLeast": 30}}. */
public record HowManyWire(@Nullable Long atLeast, @Nullable Long atMost) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public HowManyWire {}

    /** Returns exactly this number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HowManyWire of(long exactly) {
        return new HowManyWire(exactly, exactly);
    }

    /** Returns what is written: a number where both bounds are that number. */
    @JsonValue
    public @Nullable Object json() {
        return Objects.equals(atLeast, atMost) ? atLeast : new Full(atLeast, atMost);
    }

    /** The bounds at full length. */
    record Full(@Nullable Long atLeast, @Nullable Long atMost) {}
}
