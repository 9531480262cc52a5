package org.parley.json.convert;

import com.google.common.collect.ImmutableBiMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.Basis;
import org.parley.CompatibilityRule;
import org.parley.Disclosure;
import org.parley.Firmness;
import org.parley.Format;
import org.parley.InstrumentStatus;
import org.parley.Role;
import org.parley.demand.CeasefireExtent;
import org.parley.demand.CeasefireStart;
import org.parley.demand.ExchangeMode;
import org.parley.demand.GuarantorDecision;
import org.parley.demand.Oversight;
import org.parley.demand.Repatriation;
import org.parley.demand.StatusAspect;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;

/** The words of the format for the constants of the model. */
final class Names<E extends Enum<E>> {
    static final Names<Role> ROLE = new Names<>(
            "a role",
            ImmutableBiMap.<String, Role>builder()
                    .put("principal", Role.PRINCIPAL)
                    .put("mediator", Role.MEDIATOR)
                    .put("facilitator", Role.FACILITATOR)
                    .put("host", Role.HOST)
                    .put("observer", Role.OBSERVER)
                    .put("guarantor", Role.GUARANTOR)
                    .put("witness", Role.WITNESS)
                    .build());

    static final Names<Firmness> FIRMNESS = new Names<>(
            "a firmness",
            ImmutableBiMap.of("red-line", Firmness.RED_LINE, "firm", Firmness.FIRM, "flexible", Firmness.FLEXIBLE));

    static final Names<Disclosure> DISCLOSURE = new Names<>(
            "a disclosure",
            ImmutableBiMap.of(
                    "public",
                    Disclosure.PUBLIC,
                    "parties",
                    Disclosure.PARTIES,
                    "mediator-only",
                    Disclosure.MEDIATOR_ONLY));

    static final Names<Basis> BASIS = new Names<>(
            "a basis", ImmutableBiMap.of("stated", Basis.STATED, "inferred", Basis.INFERRED, "leaked", Basis.LEAKED));

    static final Names<CompatibilityRule.Origin> ORIGIN = new Names<>(
            "an origin",
            ImmutableBiMap.of(
                    "stated", CompatibilityRule.Origin.STATED, "expanded", CompatibilityRule.Origin.EXPANDED));

    static final Names<InstrumentStatus> STATUS = new Names<>(
            "a status of an instrument",
            ImmutableBiMap.<String, InstrumentStatus>builder()
                    .put("announced", InstrumentStatus.ANNOUNCED)
                    .put("tabled", InstrumentStatus.TABLED)
                    .put("bracketed", InstrumentStatus.BRACKETED)
                    .put("agreed-ad-referendum", InstrumentStatus.AGREED_AD_REFERENDUM)
                    .put("initialled", InstrumentStatus.INITIALLED)
                    .put("signed", InstrumentStatus.SIGNED)
                    .put("ratified", InstrumentStatus.RATIFIED)
                    .put("in-force", InstrumentStatus.IN_FORCE)
                    .put("suspended", InstrumentStatus.SUSPENDED)
                    .put("terminated", InstrumentStatus.TERMINATED)
                    .put("rejected", InstrumentStatus.REJECTED)
                    .put("lapsed", InstrumentStatus.LAPSED)
                    .build());

    static final Names<Format> FORMAT = new Names<>(
            "a format of a round",
            ImmutableBiMap.of("direct", Format.DIRECT, "proximity", Format.PROXIMITY, "shuttle", Format.SHUTTLE));

    static final Names<CeasefireExtent> EXTENT = new Names<>(
            "an extent of a ceasefire",
            ImmutableBiMap.of(
                    "local", CeasefireExtent.LOCAL, "partial", CeasefireExtent.PARTIAL, "full", CeasefireExtent.FULL));

    static final Names<CeasefireStart> START = new Names<>(
            "a start of a ceasefire",
            ImmutableBiMap.of("immediate", CeasefireStart.IMMEDIATE, "on-signature", CeasefireStart.ON_SIGNATURE));

    static final Names<Oversight> OVERSIGHT = new Names<>(
            "an oversight",
            ImmutableBiMap.of("none", Oversight.NONE, "joint", Oversight.JOINT, "third-party", Oversight.THIRD_PARTY));

    static final Names<ExchangeMode> MODE = new Names<>(
            "a mode of exchange",
            ImmutableBiMap.of(
                    "unilateral",
                    ExchangeMode.UNILATERAL,
                    "one-for-one",
                    ExchangeMode.ONE_FOR_ONE,
                    "all-for-all",
                    ExchangeMode.ALL_FOR_ALL));

    static final Names<Repatriation> REPATRIATION = new Names<>(
            "a repatriation", ImmutableBiMap.of("voluntary", Repatriation.VOLUNTARY, "all", Repatriation.ALL));

    static final Names<GuarantorDecision> DECISION = new Names<>(
            "a decision of guarantors",
            ImmutableBiMap.of(
                    "individually", GuarantorDecision.INDIVIDUALLY, "by-consensus", GuarantorDecision.BY_CONSENSUS));

    static final Names<StatusAspect> ASPECT = new Names<>(
            "an aspect of a status",
            ImmutableBiMap.of("de-jure", StatusAspect.DE_JURE, "de-facto", StatusAspect.DE_FACTO));

    private final String what;
    private final ImmutableBiMap<String, E> constants;

    private Names(String what, ImmutableBiMap<String, E> constants) {
        this.what = what;
        this.constants = constants;
    }

    /** Returns who may see what says this; anyone where it says nothing. */
    static Disclosure disclosure(@Nullable String word, At at, Findings findings) {
        return word == null ? Disclosure.PUBLIC : DISCLOSURE.read(word, at, findings);
    }

    /** Returns the word for who may see something; none where anyone may. */
    static @Nullable String circle(Disclosure disclosure) {
        return disclosure == Disclosure.PUBLIC ? null : DISCLOSURE.word(disclosure);
    }

    /** Returns the words, in the order of the format. */
    Iterable<String> words() {
        return constants.keySet();
    }

    /** Returns what the word means; for an unknown word, which is reported, any constant. */
    E read(String word, At at, Findings findings) {
        E constant = constants.get(word);
        if (constant == null) {
            findings.addUnknown(at, "unknown-value", what, word, constants.keySet());
            return constants.values().iterator().next();
        }
        return constant;
    }

    /** Returns the word for the constant. */
    String word(E constant) {
        return Objects.requireNonNull(constants.inverse().get(constant), "a word for the constant");
    }
}
