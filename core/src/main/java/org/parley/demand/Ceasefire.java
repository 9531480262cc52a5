package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.Terms;

/**
 * A ceasefire: how far the fighting ends, when, and for how long.
 *
 * <p>It is among all principals of the negotiation, unless it says between whom. An extent means at least that much:
 * whoever demands a partial ceasefire is content with a full one. What is left unsaid stays free.
 *
 * <pre>{@code
 * Demand ceasefire = Ceasefire.full().unconditional().immediate().duration(30).renewable();
 * Demand truce = Ceasefire.partial().between(north, south).sector(Sector.AIR).sector(Sector.SEA);
 * }</pre>
 */
@Immutable
public final class Ceasefire implements Demand {
    private final ImmutableList<Party> parties;
    private final boolean isAmongAll;
    private final CeasefireExtent extent;
    private final Optional<Boolean> isUnconditional;
    private final ImmutableList<Sector> sectors;
    private final Optional<CeasefireStart> start;
    private final Optional<HowMany> days;
    private final Optional<Boolean> isRenewable;
    private final Optional<Oversight> oversight;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * Makes the demand from all that it says.
     *
     * @param parties who ceases fire, in the order of their ids; nobody yet where all principals are to
     * @param isAmongAll whether all principals cease fire
     * @param extent how far it goes, at least
     * @param isUnconditional whether it comes without conditions, if that is said
     * @param sectors what it covers, in the order of their ids, as far as that is said
     * @param start when it starts, if that is said
     * @param days for how many days, if that is said
     * @param isRenewable whether it can be renewed, if that is said
     * @param oversight who watches that it is kept, if that is said
     */
    public Ceasefire(
            ImmutableList<Party> parties,
            boolean isAmongAll,
            CeasefireExtent extent,
            Optional<Boolean> isUnconditional,
            ImmutableList<Sector> sectors,
            Optional<CeasefireStart> start,
            Optional<HowMany> days,
            Optional<Boolean> isRenewable,
            Optional<Oversight> oversight) {
        Objects.requireNonNull(parties, "parties");
        this.extent = Objects.requireNonNull(extent, "extent");
        this.isUnconditional = Objects.requireNonNull(isUnconditional, "isUnconditional");
        Objects.requireNonNull(sectors, "sectors");
        this.start = Objects.requireNonNull(start, "start");
        this.days = Objects.requireNonNull(days, "days");
        this.isRenewable = Objects.requireNonNull(isRenewable, "isRenewable");
        this.oversight = Objects.requireNonNull(oversight, "oversight");
        this.parties = Parties.sorted(parties);
        this.isAmongAll = isAmongAll || parties.isEmpty();
        this.sectors = sorted(sectors);
        this.hash = Objects.hash(this.parties, extent.value(), isUnconditional, this.sectors, days, isRenewable);
    }

    private static ImmutableList<Sector> sorted(ImmutableList<Sector> sectors) {
        if (sectors.size() < 2) {
            return sectors;
        }
        Map<String, Sector> sorted = new TreeMap<>();
        for (Sector sector : sectors) {
            sorted.put(sector.id() + " " + sector.name(), sector);
        }
        return ImmutableList.copyOf(sorted.values());
    }

    private static Ceasefire of(CeasefireExtent extent) {
        return new Ceasefire(
                ImmutableList.of(),
                true,
                extent,
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Ceasefire with(ImmutableList<Party> newParties, boolean nowAmongAll) {
        return new Ceasefire(
                newParties, nowAmongAll, extent, isUnconditional, sectors, start, days, isRenewable, oversight);
    }

    private Ceasefire with(
            Optional<Boolean> newUnconditional,
            ImmutableList<Sector> newSectors,
            Optional<CeasefireStart> newStart,
            Optional<HowMany> newDays,
            Optional<Boolean> newRenewable,
            Optional<Oversight> newOversight) {
        return new Ceasefire(
                parties,
                isAmongAll,
                extent,
                newUnconditional,
                newSectors,
                newStart,
                newDays,
                newRenewable,
                newOversight);
    }

    /** Returns a ceasefire everywhere and in all sectors, among all principals. */
    public static Ceasefire full() {
        return of(CeasefireExtent.FULL);
    }

    /** Returns a ceasefire in some sectors at least, among all principals. */
    public static Ceasefire partial() {
        return of(CeasefireExtent.PARTIAL);
    }

    /** Returns a ceasefire in some places at least, among all principals. */
    public static Ceasefire local() {
        return of(CeasefireExtent.LOCAL);
    }

    /** Returns this ceasefire between these parties only; between all principals it is the one among all. */
    public Ceasefire between(Party one, Party other, Party... more) {
        return with(ImmutableList.<Party>builder().add(one, other).add(more).build(), false);
    }

    /** Returns this ceasefire without conditions. */
    public Ceasefire unconditional() {
        return with(Optional.of(true), sectors, start, days, isRenewable, oversight);
    }

    /** Returns this ceasefire under conditions. */
    public Ceasefire conditional() {
        return with(Optional.of(false), sectors, start, days, isRenewable, oversight);
    }

    /** Returns this ceasefire covering the sector, and those already named. */
    public Ceasefire sector(Sector sector) {
        ImmutableList<Sector> more =
                ImmutableList.<Sector>builder().addAll(sectors).add(sector).build();
        return with(isUnconditional, more, start, days, isRenewable, oversight);
    }

    /** Returns this ceasefire starting at once. */
    public Ceasefire immediate() {
        return with(isUnconditional, sectors, Optional.of(CeasefireStart.IMMEDIATE), days, isRenewable, oversight);
    }

    /** Returns this ceasefire starting when the agreement is signed. */
    public Ceasefire onSignature() {
        return with(isUnconditional, sectors, Optional.of(CeasefireStart.ON_SIGNATURE), days, isRenewable, oversight);
    }

    /** Returns this ceasefire for exactly so many days, zero or more. */
    public Ceasefire duration(long newDays) {
        return duration(HowMany.exactly(newDays));
    }

    /** Returns this ceasefire for so many days. */
    public Ceasefire duration(HowMany newDays) {
        return with(isUnconditional, sectors, start, Optional.of(newDays), isRenewable, oversight);
    }

    /** Returns this ceasefire such that it can be renewed. */
    public Ceasefire renewable() {
        return with(isUnconditional, sectors, start, days, Optional.of(true), oversight);
    }

    /** Returns this ceasefire such that it cannot be renewed. */
    public Ceasefire notRenewable() {
        return with(isUnconditional, sectors, start, days, Optional.of(false), oversight);
    }

    /** Returns this ceasefire watched over by nobody, by the parties together, or by somebody else. */
    public Ceasefire monitoring(Oversight newOversight) {
        return with(isUnconditional, sectors, start, days, isRenewable, Optional.of(newOversight));
    }

    /** Returns who ceases fire, in the order of their ids; nobody yet where all principals are to. */
    public ImmutableList<Party> parties() {
        return parties;
    }

    /** Returns whether all principals cease fire. */
    public boolean isAmongAll() {
        return isAmongAll;
    }

    /** Returns how far it goes, at least. */
    public CeasefireExtent extent() {
        return extent;
    }

    /** Returns whether it comes without conditions, if that is said. */
    public Optional<Boolean> isUnconditional() {
        return isUnconditional;
    }

    /** Returns what it covers, in the order of their ids, as far as that is said. */
    public ImmutableList<Sector> sectors() {
        return sectors;
    }

    /** Returns when it starts, if that is said. */
    public Optional<CeasefireStart> start() {
        return start;
    }

    /** Returns for how many days, if that is said. */
    public Optional<HowMany> days() {
        return days;
    }

    /** Returns whether it can be renewed, if that is said. */
    public Optional<Boolean> isRenewable() {
        return isRenewable;
    }

    /** Returns who watches that it is kept, if that is said. */
    public Optional<Oversight> oversight() {
        return oversight;
    }

    @Override
    public String kind() {
        return "ceasefire";
    }

    @Override
    public String label() {
        return CeasefireWords.label(this);
    }

    @Override
    public String phrase() {
        return CeasefireWords.phrase(this);
    }

    @Override
    public String description() {
        return CeasefireWords.description(this);
    }

    @Override
    public String text() {
        String among = parties.isEmpty() ? "" : " among " + Parties.ids(parties);
        return kind() + "{" + label() + among + ": " + terms().text() + "}";
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = CeasefireIssues.contentOf(this);
            content = known;
        }
        return known;
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
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.all(CodingSchemes.paX("Ce"), CodingSchemes.ucdpPa("cease"), CodingSchemes.pam("cease"));
    }

    @Override
    public ImmutableList<Party> actors() {
        return parties;
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
    }

    @Override
    public ImmutableList<String> problems() {
        return parties.size() == 1
                ? ImmutableList.of("a ceasefire needs two parties, but " + Parties.names(parties)
                        + " would cease fire alone: name another party.")
                : ImmutableList.of();
    }

    @Override
    public Ceasefire among(ImmutableList<Party> principals) {
        ImmutableList<Party> all = Parties.sorted(principals);
        boolean isBetweenThese = !isAmongAll && !Parties.ids(parties).equals(Parties.ids(all));
        boolean isResolved = isAmongAll && parties.equals(all);
        return isBetweenThese || isResolved ? this : with(all, true);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Ceasefire other
                && parties.equals(other.parties)
                && isAmongAll == other.isAmongAll
                && extent == other.extent
                && isUnconditional.equals(other.isUnconditional)
                && sectors.equals(other.sectors)
                && start.equals(other.start)
                && days.equals(other.days)
                && isRenewable.equals(other.isRenewable)
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
