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
 * A withdrawal of a party's forces from a territory, begun at least or completed.
 *
 * <p>Ceasefires have turned on the difference: some wait for the beginning of a withdrawal, some for its end.
 *
 * <pre>{@code
 * Demand withdrawal = TroopWithdrawal.of(south).from(Territory.of("Green Valley")).completed();
 * }</pre>
 */
@Immutable
public final class TroopWithdrawal implements Demand {
    private static final String BEGUN = "begun";
    private static final String COMPLETED = "completed";
    private static final ImmutableList<String> EXTENTS = ImmutableList.of("none", BEGUN, COMPLETED);

    private final Party of;
    private final Territory from;
    private final boolean isCompleted;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * The beginning of a demand, which still has to say from where the forces withdraw.
     *
     * @param of whose forces
     */
    @Immutable
    public record Of(Party of) {
        public Of {
            Objects.requireNonNull(of, "of");
        }

        /** Returns the withdrawal from this territory, once it is said whether it is begun or completed. */
        public From from(Territory territory) {
            return new From(of, territory);
        }
    }

    /**
     * The beginning of a demand, which still has to say whether the withdrawal is begun or completed.
     *
     * @param of whose forces
     * @param from from where
     */
    @Immutable
    public record From(Party of, Territory from) {
        public From {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(from, "from");
        }

        /** Returns the withdrawal, begun at least. */
        public TroopWithdrawal begun() {
            return new TroopWithdrawal(of, from, false);
        }

        /** Returns the withdrawal, completed. */
        public TroopWithdrawal completed() {
            return new TroopWithdrawal(of, from, true);
        }
    }

    /**
     * Makes the demand from all that it says.
     *
     * @param of whose forces withdraw
     * @param from from where
     * @param isCompleted whether the withdrawal is completed; otherwise it has begun, at least
     */
    public TroopWithdrawal(Party of, Territory from, boolean isCompleted) {
        this.of = Objects.requireNonNull(of, "of");
        this.from = Objects.requireNonNull(from, "from");
        this.isCompleted = isCompleted;
        this.hash = Objects.hash(of, from.id(), isCompleted);
    }

    /** Returns a withdrawal of this party's forces, once it is said from where, and how far it goes. */
    public static Of of(Party party) {
        return new Of(party);
    }

    /** Returns whose forces withdraw. */
    public Party of() {
        return of;
    }

    /** Returns from where. */
    public Territory from() {
        return from;
    }

    /** Returns whether the withdrawal is completed; otherwise it has begun, at least. */
    public boolean isCompleted() {
        return isCompleted;
    }

    @Override
    public String kind() {
        return "troop-withdrawal";
    }

    @Override
    public String label() {
        return "Withdrawal from " + from.label() + ", " + (isCompleted ? COMPLETED : BEGUN);
    }

    @Override
    public String phrase() {
        return (isCompleted ? "the completed withdrawal" : "the beginning of the withdrawal") + " from " + from.label();
    }

    @Override
    public String description() {
        return "Withdrawal of the forces of " + of.name() + " from " + from.label() + ", "
                + (isCompleted ? COMPLETED : BEGUN);
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
        String label = "withdrawal of the forces of " + of.name() + " from " + from.label();
        ChoiceIssue extent = Facets.of(id(), of).scale("extent", label, EXTENTS);
        return Content.of(
                extent.atLeast(isCompleted ? COMPLETED : BEGUN),
                Act.of(step(), extent),
                ImmutableList.of(impliedRule(extent)));
    }

    private Step step() {
        String forces = "the forces of " + of.name();
        String where = " from " + from.label();
        return new Step(
                id(), "the withdrawal of " + forces + where, "the withdrawal" + where, forces + " withdraw" + where);
    }

    private CompatibilityRule impliedRule(ChoiceIssue extent) {
        Terms control = TerritoryIssues.status(from, StatusAspect.DE_FACTO, ImmutableList.of(of))
                .is(of.id());
        return Facets.excludes(
                id() + "/de-facto",
                extent.is(COMPLETED),
                control,
                "a party whose forces have left a territory does not control it");
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
        return CodingSchemes.all(CodingSchemes.paX("SsrFf"), CodingSchemes.ucdpPa("withd"), CodingSchemes.pam("with"));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(of);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
    }

    private String id() {
        return "troop-withdrawal/" + of.id() + "/" + from.id();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TroopWithdrawal other
                && of.equals(other.of)
                && from.equals(other.from)
                && isCompleted == other.isCompleted;
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
