package org.parley.examples;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.parley.Act;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.demand.TroopWithdrawal;

/**
 * A withdrawal of a party's forces from several territories as one act: a demand type of the example's own.
 *
 * <p>It says of each territory what a {@link TroopWithdrawal} says, and has one step for all of them, as the parties
 * speak of one withdrawal.
 *
 * @param of whose forces withdraw
 * @param where the territories in words, such as "the four regions"
 * @param from from where, at least one territory
 * @param isCompleted whether the withdrawal is completed everywhere; otherwise it has begun everywhere, at least
 */
public record JointWithdrawal(Party of, String where, ImmutableList<Territory> from, boolean isCompleted)
        implements Demand {
    public JointWithdrawal {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(from, "from");
    }

    private ImmutableList<TroopWithdrawal> withdrawals() {
        ImmutableList.Builder<TroopWithdrawal> withdrawals = ImmutableList.builder();
        for (Territory territory : from) {
            withdrawals.add(new TroopWithdrawal(of, territory, isCompleted));
        }
        return withdrawals.build();
    }

    @Override
    public String kind() {
        return "joint-withdrawal";
    }

    @Override
    public String label() {
        return "Withdrawal from " + where + (isCompleted ? ", completed" : ", begun");
    }

    @Override
    public String phrase() {
        return (isCompleted ? "the completed withdrawal" : "the beginning of the withdrawal") + " from " + where;
    }

    @Override
    public Terms terms() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        for (TroopWithdrawal withdrawal : withdrawals()) {
            parts.add(withdrawal.terms());
        }
        return Terms.allOf(parts.build());
    }

    @Override
    public Optional<Act> act() {
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        for (TroopWithdrawal withdrawal : withdrawals()) {
            extents.addAll(withdrawal.act().orElseThrow().extents());
        }
        Step step = Step.of("withdrawal of " + of.name() + " from " + where)
                .named("the withdrawal from " + where)
                .worded("the forces of " + of.name() + " begin to leave " + where);
        return Optional.of(new Act(step, extents.build()));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(of);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        for (TroopWithdrawal withdrawal : withdrawals()) {
            rules.addAll(withdrawal.impliedRules());
        }
        return rules.build();
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return withdrawals().get(0).codes();
    }
}
