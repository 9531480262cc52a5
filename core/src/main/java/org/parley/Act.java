package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * What the parties do when a demand is met: one act has one {@link Step}, whatever facets each party gives it.
 *
 * <p>The step occurs exactly where any of the extents (the act's extent, or its categories, forms or sectors) is not
 * at its zero value, so that two parties' different ceasefires wait on the same step.
 *
 * @param step the step, identified by kind, parties and place, such as {@code prisoner-release/russia/ukraine}
 * @param extents the issues that say whether the act happens, at least one
 */
@Immutable
public record Act(Step step, ImmutableList<Issue> extents) {
    public Act {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(extents, "extents");
        if (extents.isEmpty()) {
            throw new IllegalArgumentException(
                    "The act " + step.id() + " has no extent: name the issues that say whether it happens.");
        }
    }

    /** Returns the act that happens exactly where the issue is not at its zero value. */
    public static Act of(Step step, Issue extent) {
        return new Act(step, ImmutableList.of(Objects.requireNonNull(extent, "extent")));
    }
}
