package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue: a choice where it has values, a quantity where it has a unit, else one answered yes or no.
 *
 * @param zero a name for a choice, a number for a quantity
 * @param declared false for an issue that belongs to the negotiation only because something mentions it
 */
public record IssueWire(
        @Required String id,
        @Nullable String label,
        @Nullable List<String> values,
        @Nullable Boolean ordered,
        @Nullable Boolean open,
        @Nullable String unit,
        @Nullable ScalarWire least,
        @Nullable ScalarWire most,
        @Nullable ScalarWire smallestStep,
        @Nullable ScalarWire zero,
        @Nullable String controlledBy,
        @Nullable List<CodeWire> codes,
        @Nullable Boolean declared) {}
