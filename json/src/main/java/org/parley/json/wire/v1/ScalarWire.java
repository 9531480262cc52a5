package org.parley.json.wire.v1;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A name or a number; one of the two is there. */
public record ScalarWire(@Nullable String name, @Nullable BigDecimal number) {
    /** Returns the name. */
    public static ScalarWire of(String name) {
        return new ScalarWire(name, null);
    }

    /** Returns the number. */
    public static ScalarWire of(BigDecimal number) {
        return new ScalarWire(null, number);
    }
}
