package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import org.parley.Premise;

/** Changes in words, a section for each kind. */
final class ChangesWording {
    private final StringBuilder text = new StringBuilder();

    private ChangesWording() {}

    static String of(Changes changes) {
        ChangesWording wording = new ChangesWording();
        wording.premises("Positions added", changes.added());
        wording.premises("Positions withdrawn", changes.withdrawn());
        wording.changed("Positions softened", Changes.Direction.SOFTENED, changes);
        wording.changed("Positions hardened", Changes.Direction.HARDENED, changes);
        wording.changed("Positions changed otherwise", Changes.Direction.OTHERWISE, changes);
        wording.conditions(changes);
        wording.premises("Assumptions and rules gone", changes.premises().gone());
        wording.premises("New assumptions and rules", changes.premises().fresh());
        wording.movements(changes);
        wording.conflicts("Conflicts gone", changes.conflicts().gone());
        wording.conflicts("New conflicts", changes.conflicts().fresh());
        wording.deadlocks("Deadlocks gone", changes.deadlocks().gone());
        wording.deadlocks("New deadlocks", changes.deadlocks().fresh());
        wording.clashes("Order clashes gone", changes.orderClashes().gone());
        wording.clashes("New order clashes", changes.orderClashes().fresh());
        if (wording.text.length() == 0 && changes.isComplete()) {
            wording.text.append(
                    "Nothing changed in positions, assumptions and rules, nor in what follows from them.\n");
        }
        if (!changes.isComplete()) {
            wording.text.append("The budget was spent: there may be more changes, or fewer.\n");
        }
        return wording.text.toString();
    }

    private void section(String title, String lines) {
        if (!lines.isEmpty()) {
            text.append(title).append(":\n").append(lines);
        }
    }

    private void premises(String title, ImmutableList<? extends Premise> premises) {
        StringBuilder lines = new StringBuilder();
        for (Premise premise : premises) {
            lines.append("  ").append(PremiseWording.sentence(premise)).append('\n');
        }
        section(title, lines.toString());
    }

    private void changed(String title, Changes.Direction direction, Changes changes) {
        StringBuilder lines = new StringBuilder();
        for (Changes.PositionChange change : changes.changed()) {
            if (change.direction() == direction) {
                lines.append("  ")
                        .append(PremiseWording.sentence(change.after()))
                        .append("\n    Before: ")
                        .append(PremiseWording.sentence(change.before()))
                        .append(
                                change.before()
                                                .details()
                                                .deadlines()
                                                .equals(change.after().details().deadlines())
                                        ? "\n"
                                        : "\n    The deadlines that it sets differ.\n");
            }
        }
        section(title, lines.toString());
    }

    private void conditions(Changes changes) {
        StringBuilder lines = new StringBuilder();
        for (Changes.ConditionChange change : changes.conditions()) {
            String party = change.position().party().name();
            String condition = Wording.of(change.condition());
            String subject = Wording.of(change.position().terms());
            lines.append("  ")
                    .append(
                            switch (change.fate()) {
                                case ADDED -> party + " names a condition for " + subject + ": " + condition + ".";
                                case DROPPED ->
                                    party + " no longer names a condition for " + subject + ": " + condition + ".";
                                case MET ->
                                    "A condition of " + party + " for " + subject
                                            + " is now held by every other principal: " + condition + ".";
                            })
                    .append('\n');
        }
        section("Conditions", lines.toString());
    }

    private void movements(Changes changes) {
        StringBuilder lines = new StringBuilder();
        for (Changes.Movement movement : changes.movements()) {
            lines.append("  On ")
                    .append(movement.issue().label())
                    .append(", ")
                    .append(movement.party().name())
                    .append(" moved ")
                    .append(movement.isToward() ? "toward " : "away from ")
                    .append(movement.other().name())
                    .append(": its positions left ")
                    .append(movement.before().explain())
                    .append(" and now leave ")
                    .append(movement.after().explain())
                    .append(".\n");
        }
        section("Who moved", lines.toString());
    }

    private void conflicts(String title, ImmutableList<Conflict> conflicts) {
        StringBuilder lines = new StringBuilder();
        for (Conflict conflict : conflicts) {
            lines.append(Report.indented(Report.of(conflict)));
        }
        section(title, lines.toString());
    }

    private void deadlocks(String title, ImmutableList<Deadlock> deadlocks) {
        StringBuilder lines = new StringBuilder();
        for (Deadlock deadlock : deadlocks) {
            lines.append(Report.indented(Report.of(deadlock)));
        }
        section(title, lines.toString());
    }

    private void clashes(String title, ImmutableList<OrderClash> clashes) {
        StringBuilder lines = new StringBuilder();
        for (OrderClash clash : clashes) {
            lines.append(Report.indented(Report.of(clash)));
        }
        section(title, lines.toString());
    }
}
