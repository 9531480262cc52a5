package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;

/**
 * Whose a territory is, by right or in fact, or that this is left for later.
 *
 * <p>De jure status and de facto control are two questions. Either may be answered by any principal of the
 * negotiation and by any holder that somebody names, or be deferred, which settles nothing.
 *
 * <pre>{@code
 * Territory valley = Territory.of("Green Valley");
 * Demand title = TerritorialStatus.of(valley).deJure().heldBy(north);
 * Demand later = TerritorialStatus.of(valley).deFacto().deferred();
 * }</pre>
 */
@Immutable
public final class TerritorialStatus implements Demand {
    private final Territory territory;
    private final StatusAspect aspect;
    private final Optional<Party> holder;
    private final ImmutableList<Party> candidates;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * The beginning of a demand, which still has to say in which sense the territory is somebody's.
     *
     * @param territory the territory
     */
    @Immutable
    public record Of(Territory territory) {
        public Of {
            Objects.requireNonNull(territory, "territory");
        }

        /** Returns the question whose the territory is by right. */
        public Question deJure() {
            return new Question(territory, StatusAspect.DE_JURE);
        }

        /** Returns the question who controls the territory in fact. */
        public Question deFacto() {
            return new Question(territory, StatusAspect.DE_FACTO);
        }
    }

    /**
     * The beginning of a demand, which still has to say whose the territory is.
     *
     * @param territory the territory
     * @param aspect in which sense it is somebody's
     */
    @Immutable
    public record Question(Territory territory, StatusAspect aspect) {
        public Question {
            Objects.requireNonNull(territory, "territory");
            Objects.requireNonNull(aspect, "aspect");
        }

        /** Returns the demand that the territory is this party's. */
        public TerritorialStatus heldBy(Party party) {
            return new TerritorialStatus(
                    territory, aspect, Optional.of(Objects.requireNonNull(party, "party")), ImmutableList.of());
        }

        /** Returns the demand that the question is left for later. */
        public TerritorialStatus deferred() {
            return new TerritorialStatus(territory, aspect, Optional.empty(), ImmutableList.of());
        }
    }

    /**
     * Makes the demand from all that it says.
     *
     * @param territory the territory
     * @param aspect in which sense it is somebody's
     * @param holder whose it is; nobody's where the question is deferred
     * @param candidates whose it could be as well, in the order of their ids: all principals, once they are known
     */
    public TerritorialStatus(
            Territory territory, StatusAspect aspect, Optional<Party> holder, ImmutableList<Party> candidates) {
        this.territory = Objects.requireNonNull(territory, "territory");
        this.aspect = Objects.requireNonNull(aspect, "aspect");
        this.holder = Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(candidates, "candidates");
        this.candidates = Parties.sorted(candidates);
        this.hash = Objects.hash(territory.id(), holder, this.candidates);
    }

    /** Returns the status of this territory, once it is said in which sense, and whose it is. */
    public static Of of(Territory territory) {
        return new Of(territory);
    }

    /** Returns the territory. */
    public Territory territory() {
        return territory;
    }

    /** Returns in which sense it is somebody's. */
    public StatusAspect aspect() {
        return aspect;
    }

    /** Returns whose it is; nobody's where the question is deferred. */
    public Optional<Party> holder() {
        return holder;
    }

    /** Returns whose it could be as well, in the order of their ids: all principals, once they are known. */
    public ImmutableList<Party> candidates() {
        return candidates;
    }

    @Override
    public String kind() {
        return "territorial-status";
    }

    @Override
    public String label() {
        String subject = aspect == StatusAspect.DE_JURE ? "De jure status of " : "De facto control of ";
        return subject + territory.label() + ": "
                + (holder.isPresent() ? holder.get().name() : "deferred");
    }

    @Override
    public String phrase() {
        if (holder.isEmpty()) {
            return "the deferral of the " + subject();
        }
        String by = aspect == StatusAspect.DE_JURE ? " as held by " : " by ";
        return "the " + subject() + by + holder.get().name();
    }

    private String subject() {
        return aspect.words() + " of " + territory.label();
    }

    @Override
    public String text() {
        String among = candidates.isEmpty() ? "" : " among " + Parties.ids(candidates);
        return kind() + "{" + label() + among + ": " + terms().text() + "}";
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
        ChoiceIssue status = status();
        Terms terms = status.is(holder.isPresent() ? holder.get().id() : TerritoryIssues.DEFERRED);
        String subject = subject();
        String name = "the settlement of the " + subject;
        Step step = new Step(status.id(), name, name, "the " + subject + " is settled");
        return Content.of(terms, Act.of(step, status));
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
        return aspect == StatusAspect.DE_FACTO
                ? ImmutableList.of()
                : CodingSchemes.all(
                        CodingSchemes.paX("StDef", "StInd", "StUni", "StSd", "StRef"),
                        CodingSchemes.ucdpPa("aut", "fed", "ind", "ref", "locgov"),
                        CodingSchemes.pam("selfd", "indrefer", "decen", "terpow"));
    }

    @Override
    public TerritorialStatus among(ImmutableList<Party> principals) {
        ImmutableList<Party> all = Parties.sorted(principals);
        return candidates.equals(all) ? this : new TerritorialStatus(territory, aspect, holder, all);
    }

    private ChoiceIssue status() {
        ImmutableList.Builder<Party> holders = ImmutableList.builder();
        holders.addAll(candidates);
        if (holder.isPresent()) {
            holders.add(holder.get());
        }
        return TerritoryIssues.status(territory, aspect, holders.build());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TerritorialStatus other
                && territory.equals(other.territory)
                && aspect == other.aspect
                && holder.equals(other.holder)
                && candidates.equals(other.candidates);
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
