package org.parley.json.wire.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A name or a number; one of the two is there. */
public record ScalarWire(@Nullable String name, @Nullable BigDecimal number) {
    /** Returns the name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScalarWire of(String name) {
        return new ScalarWire(name, null);
    }

    /** Returns the number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScalarWire of(BigDecimal number) {
        return new ScalarWire(null, number);
    }

    /** Returns what is written. */
    @JsonValue
    public @Nullable Object json() {
        return name == null ? number : name;
    }
}
