package org.parley.json.wire.v1;

import org.jspecify.annotations.Nullable;

/** When a moment is due: within, exactly or not before a period such as {@code P30D} from another moment. */
public record DeadlineWire(
        @Required MomentWire due,
        @Nullable String within,
        @Nullable String exactly,
        @Nullable String notBefore,
        @Required MomentWire from) {
    /** An end of a step. */
    public record MomentWire(
            @Nullable String beginningOf, @Nullable String endOf) {}
}
