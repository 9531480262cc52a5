package org.parley.demand;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * What security guarantees consist of.
 *
 * <p>A form may be worded as the party words it; that changes the heading of the demand, not what it is about.
 *
 * <pre>{@code
 * SecurityGuarantees.to(north).form(GuaranteeForm.ALLIANCE_MEMBERSHIP.as("membership in the Northern Alliance"))
 * }</pre>
 *
 * @param id identifies the form within a negotiation, such as {@code alliance-membership}
 * @param name the form in neutral words that follow "security guarantees by", such as "alliance membership"
 * @param wording the form as the demand words it; the name unless given
 */
@Immutable
public record GuaranteeForm(String id, String name, String wording) {
    /** Membership in a military alliance. */
    public static final GuaranteeForm ALLIANCE_MEMBERSHIP = of("alliance membership");

    /** A treaty by which an attack on one is met by all. */
    public static final GuaranteeForm MUTUAL_DEFENCE_TREATY = of("mutual defence treaty");

    /** Forces of others, stationed where the guarantees apply. */
    public static final GuaranteeForm TROOPS_ON_THE_GROUND = of("troops on the ground");

    /** Undertakings without an obligation to defend, such as to consult or to supply. */
    public static final GuaranteeForm ASSURANCES = of("assurances");

    /** A resolution of the Security Council of the United Nations. */
    public static final GuaranteeForm SECURITY_COUNCIL_RESOLUTION = of("Security Council resolution");

    public GuaranteeForm {
        Objects.requireNonNull(id, "id");
        name = Words.named(name, "a form of guarantees");
        wording = Words.named(wording, "a form of guarantees");
    }

    /** Returns the form of that name; its id is made from the name. */
    public static GuaranteeForm of(String name) {
        return new GuaranteeForm(Words.idFrom(name, "a form of guarantees"), name, name);
    }

    /** Returns this form as a party words it, such as "membership in the Northern Alliance". */
    public GuaranteeForm as(String newWording) {
        return new GuaranteeForm(id, name, newWording);
    }

    @Override
    public String toString() {
        return id;
    }
}
