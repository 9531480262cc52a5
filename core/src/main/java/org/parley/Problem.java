package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing wrong with a negotiation as it was put together.
 *
 * @param code a stable code, such as {@code unknown-value}
 * @param subject the id of what is wrong: a position, a rule, an issue
 * @param message names the thing, the value, the rule and the remedy
 */
@Immutable
public record Problem(String code, String subject, String message) implements Serializable {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return message + " [" + code + "]";
    }
}
