package org.parley.json.wire.v1;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms: a text for the occurrence of a step, else an object that one of its properties tells from the others.
 *
 * <table>
 * <caption>How terms are told apart</caption>
 * <tr><td>{@code "agreement"}</td><td>the step occurs</td></tr>
 * <tr><td>{@code {"kind": "ceasefire", ..}}</td><td>a demand</td></tr>
 * <tr><td>{@code {"issue": "ceasefire/extent", "is": "full"}}</td><td>the issue takes the value</td></tr>
 * <tr><td>{@code {"step": "signature", "before": "summit"}}</td><td>an order of steps</td></tr>
 * <tr><td>{@code {"allOf": [..]}}, {@code {"atMost": 1, "of": [..]}}, ..</td><td>so many of these hold</td></tr>
 * </table>
 */
public sealed interface TermsWire
        permits TermsWire.OccursWire,
                TermsWire.IssueTermsWire,
                TermsWire.OrderWire,
                TermsWire.AllOfWire,
                TermsWire.AnyOfWire,
                TermsWire.NotWire,
                TermsWire.ExactlyOneWire,
                TermsWire.AtMostWire,
                TermsWire.OwnDemandWire,
                DemandWire {
    /** A step occurs. */
    record OccursWire(String step) implements TermsWire {}

    /** An issue takes one of some values, or a number within bounds. */
    record IssueTermsWire(
            @Required String issue,
            @Nullable String is,
            @Nullable List<String> in,
            @Nullable BigDecimal exactly,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable String unit)
            implements TermsWire {}

    /** A step comes before another, or only after another or a demand. */
    record OrderWire(
            @Required String step,
            @Nullable String before,
            @Nullable TermsWire onlyAfter) implements TermsWire {}

    /** All hold. */
    record AllOfWire(@Required List<TermsWire> allOf) implements TermsWire {}

    /** At least one holds. */
    record AnyOfWire(@Required List<TermsWire> anyOf) implements TermsWire {}

    /** It does not hold. */
    record NotWire(@Required TermsWire not) implements TermsWire {}

    /** One holds, and no other. */
    record ExactlyOneWire(@Required List<TermsWire> exactlyOne) implements TermsWire {}

    /** At most so many hold. */
    record AtMostWire(@Required Integer atMost, @Required List<TermsWire> of) implements TermsWire {}

    /**
     * A demand of a kind that the caller registered.
     *
     * @param kind its kind
     * @param properties its other properties as they stand in the document
     */
    record OwnDemandWire(String kind, Map<String, Object> properties) implements TermsWire {}
}
