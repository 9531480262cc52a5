package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;

/**
 * A buffer zone: where, how deep, whose forces leave it, and who monitors it.
 *
 * <p>Several parties' forces can leave it, so each party is a question of its own. Who controls the territory around
 * it, or whose it is, the zone does not say.
 *
 * <pre>{@code
 * Demand zone = BufferZone.in(Territory.of("Green Valley"))
 *         .depth(10)
 *         .leftBy(north, south)
 *         .monitoring(Oversight.THIRD_PARTY);
 * }</pre>
 *
 * @param where where it lies
 * @param depth how many kilometres deep, if that is said
 * @param leaving whose forces leave it, in the order of their ids, as far as that is said
 * @param oversight who monitors it, if that is said
 */
@Immutable
public record BufferZone(
        Territory where, Optional<HowMany> depth, ImmutableList<Party> leaving, Optional<Oversight> oversight)
        implements Demand {
    private static final String MONITORING = "monitoring";

    public BufferZone {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(depth, "depth");
        Objects.requireNonNull(leaving, "leaving");
        Objects.requireNonNull(oversight, "oversight");
        leaving = Parties.sorted(leaving);
    }

    /** Returns a buffer zone there, of whatever depth. */
    public static BufferZone in(Territory territory) {
        return new BufferZone(territory, Optional.empty(), ImmutableList.of(), Optional.empty());
    }

    /** Returns this zone of exactly so many kilometres, one or more. */
    public BufferZone depth(long kilometres) {
        return depth(HowMany.exactly(kilometres));
    }

    /** Returns this zone of so many kilometres. */
    public BufferZone depth(HowMany kilometres) {
        return new BufferZone(where, Optional.of(kilometres), leaving, oversight);
    }

    /** Returns this zone without the forces of these parties, and of those already named. */
    public BufferZone leftBy(Party... parties) {
        ImmutableList<Party> more =
                ImmutableList.<Party>builder().addAll(leaving).add(parties).build();
        return new BufferZone(where, depth, more, oversight);
    }

    /** Returns this zone monitored by nobody, by the parties together, or by somebody else. */
    public BufferZone monitoring(Oversight newOversight) {
        return new BufferZone(where, depth, leaving, Optional.of(newOversight));
    }

    @Override
    public String kind() {
        return "buffer-zone";
    }

    @Override
    public String label() {
        StringBuilder label = new StringBuilder("Buffer zone in ").append(where.label());
        if (depth.isPresent()) {
            label.append(", ").append(kilometres());
        }
        if (!leaving.isEmpty()) {
            label.append(", without forces of ").append(Parties.names(leaving));
        }
        if (oversight.isPresent()) {
            label.append(", ").append(oversight.get().heading(MONITORING));
        }
        return label.toString();
    }

    @Override
    public String phrase() {
        StringBuilder phrase = new StringBuilder("a buffer zone in ").append(where.label());
        if (depth.isPresent()) {
            phrase.append(" of ").append(kilometres());
        }
        if (!leaving.isEmpty()) {
            phrase.append(" without forces of ").append(Parties.names(leaving));
        }
        if (oversight.isPresent()) {
            phrase.append(' ').append(oversight.get().phrase(MONITORING));
        }
        return phrase.toString();
    }

    private String kilometres() {
        return depth.get().words("km", "km");
    }

    @Override
    public Terms terms() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(established().yes());
        if (depth.isPresent()) {
            parts.add(depth.get().of(depthOfZone()));
        }
        for (Party party : leaving) {
            parts.add(leftByForcesOf(party).yes());
        }
        if (oversight.isPresent()) {
            parts.add(monitored().is(oversight.get().value()));
        }
        return Facets.all(parts.build());
    }

    @Override
    public Optional<Act> act() {
        Step step = new Step(id(), name(), "the buffer zone", name() + " is established");
        return Optional.of(Act.of(step, established()));
    }

    @Override
    public ImmutableList<Party> actors() {
        return leaving;
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        for (Party party : leaving) {
            rules.add(Facets.requires(
                    id() + "/left-by/" + party.id(),
                    leftByForcesOf(party).yes(),
                    established().yes(),
                    "a buffer zone that the forces of " + party.name() + " leave is a buffer zone"));
        }
        return rules.build();
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.paX("DdrDemil");
    }

    @Override
    public ImmutableList<String> problems() {
        return depth.isPresent() && depth.get().most().orElse(1) == 0
                ? ImmutableList.of(name() + " would be 0 km deep, which is no zone: give a depth of one or more, or"
                        + " leave depth(..) out.")
                : ImmutableList.of();
    }

    private String id() {
        return "buffer-zone/" + where.id();
    }

    private String name() {
        return "the buffer zone in " + where.label();
    }

    private ChoiceIssue established() {
        return Facets.of(id()).yesNo("established", name());
    }

    private QuantityIssue depthOfZone() {
        return Facets.of(id()).quantity("depth", "depth of " + name(), "km");
    }

    private ChoiceIssue leftByForcesOf(Party party) {
        return Facets.of(id(), party)
                .yesNo("left-by/" + party.id(), "departure of the forces of " + party.name() + " from " + name());
    }

    private ChoiceIssue monitored() {
        return Facets.of(id())
                .choice(
                        MONITORING,
                        "monitoring of " + name(),
                        Oversight.NONE.value(),
                        Oversight.JOINT.value(),
                        Oversight.THIRD_PARTY.value());
    }
}
