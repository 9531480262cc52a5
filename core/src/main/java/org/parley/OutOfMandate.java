package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * An issue that a draft settles though a delegation may not, with the mandate that says so.
 *
 * @param delegation whose mandate it is; the mandate names the step that has to settle the issue instead
 * @param issue the issue
 * @param value how the draft settles it
 */
@Immutable
public record OutOfMandate(Delegation delegation, Issue issue, Value value) {
    public OutOfMandate {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(value, "value");
        if (delegation.mandate().isEmpty()) {
            throw new IllegalArgumentException(
                    "The delegation of " + delegation.party().id() + " has no mandate that " + issue.id()
                            + " could be outside of: give it one.");
        }
    }

    /** Returns the finding as a sentence. */
    public String explain() {
        Mandate mandate = delegation.mandate().orElseThrow();
        String before = mandate.signature().isPresent()
                ? ", before " + mandate.signature().get().name()
                : "";
        return "The draft settles " + issue.label() + " (" + value + "), which the delegation of "
                + delegation.party().name() + " may not settle; that is left to "
                + mandate.restSettledBy().name() + before + ".";
    }
}
