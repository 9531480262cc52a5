package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
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
 */
@Immutable
public final class BufferZone implements Demand {
    private static final String MONITORING = "monitoring";

    private final Territory where;
    private final Optional<HowMany> depth;
    private final ImmutableList<Party> leaving;
    private final Optional<Oversight> oversight;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * Makes the demand from all that it says.
     *
     * @param where where it lies
     * @param depth how many kilometres deep, if that is said
     * @param leaving whose forces leave it, in the order of their ids, as far as that is said
     * @param oversight who monitors it, if that is said
     */
    public BufferZone(
            Territory where, Optional<HowMany> depth, ImmutableList<Party> leaving, Optional<Oversight> oversight) {
        this.where = Objects.requireNonNull(where, "where");
        this.depth = Objects.requireNonNull(depth, "depth");
        Objects.requireNonNull(leaving, "leaving");
        this.oversight = Objects.requireNonNull(oversight, "oversight");
        this.leaving = Parties.sorted(leaving);
        this.hash = Objects.hash(where.id(), depth, this.leaving);
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

    /** Returns where it lies. */
    public Territory where() {
        return where;
    }

    /** Returns how many kilometres deep, if that is said. */
    public Optional<HowMany> depth() {
        return depth;
    }

    /** Returns whose forces leave it, in the order of their ids, as far as that is said. */
    public ImmutableList<Party> leaving() {
        return leaving;
    }

    /** Returns who monitors it, if that is said. */
    public Optional<Oversight> oversight() {
        return oversight;
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

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        String id = "buffer-zone/" + where.id();
        String name = "the buffer zone in " + where.label();
        Facets facets = Facets.of(id);
        ChoiceIssue established = facets.yesNo("established", name);
        Terms zone = established.yes();
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        parts.add(zone);
        for (Party party : leaving) {
            Terms left = left(id, party, name);
            parts.add(left);
            rules.add(impliedRule(id, party, left, zone));
        }
        addDepthAndMonitoring(facets, name, parts);
        Step step = new Step(id, name, "the buffer zone", name + " is established");
        return Content.of(Facets.all(parts.build()), Act.of(step, established), rules.build());
    }

    private static Terms left(String id, Party party, String name) {
        String label = "departure of the forces of " + party.name() + " from " + name;
        return Facets.of(id, party).yesNo("left-by/" + party.id(), label).yes();
    }

    private static CompatibilityRule impliedRule(String id, Party party, Terms left, Terms zone) {
        return Facets.requires(
                id + "/left-by/" + party.id(),
                left,
                zone,
                "a buffer zone that the forces of " + party.name() + " leave is a buffer zone");
    }

    private void addDepthAndMonitoring(Facets facets, String name, ImmutableList.Builder<Terms> parts) {
        if (depth.isPresent()) {
            parts.add(depth.get().of(facets.quantity("depth", "depth of " + name, "km")));
        }
        if (oversight.isPresent()) {
            ChoiceIssue monitored = facets.choice(MONITORING, "monitoring of " + name, Oversight.VALUES);
            parts.add(monitored.is(oversight.get().value()));
        }
    }

    @Override
    public Terms terms() {
        return content().terms();
    }

    @Override
    public Optional<Act> act() {
        return content().act();
    }

    @Override
    public ImmutableList<Party> actors() {
        return leaving;
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.paX("DdrDemil");
    }

    @Override
    public ImmutableList<String> problems() {
        return depth.isPresent() && depth.get().most().orElse(1) == 0
                ? ImmutableList.of("the buffer zone in " + where.label()
                        + " would be 0 km deep, which is no zone: give a depth of one or more, or"
                        + " leave depth(..) out.")
                : ImmutableList.of();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof BufferZone other
                && where.equals(other.where)
                && depth.equals(other.depth)
                && leaving.equals(other.leaving)
                && oversight.equals(other.oversight);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
