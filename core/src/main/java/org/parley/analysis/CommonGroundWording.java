package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import org.parley.Position;

/** Common ground in words. */
final class CommonGroundWording {
    private CommonGroundWording() {}

    static String of(CommonGround ground) {
        StringBuilder text = new StringBuilder(
                switch (ground.possible()) {
                    case NONE ->
                        "As long as all positions stand, no outcome is possible: there is nothing that every outcome contains.\n";
                    case UNKNOWN -> "The budget was spent before any outcome was found or ruled out.\n";
                    case SOME -> contents(ground);
                });
        return text.append(ground.now().explain()).toString();
    }

    private static String contents(CommonGround ground) {
        StringBuilder text = new StringBuilder();
        if (!ground.terms().isEmpty()) {
            text.append(
                    "Every outcome that nobody rules out contains this, whether or not all have consented to it:\n");
            for (CommonGround.SharedTerms shared : ground.terms()) {
                add(shared, text);
            }
        }
        add("In every such outcome, these issues are settled so:\n", ground.same(), text);
        add("Of these issues, only some values are left:\n", ground.narrowed(), text);
        if (!ground.isComplete()) {
            text.append("The budget was spent: the outcomes may have more in common.\n");
        } else if (text.length() == 0) {
            text.append("The outcomes that nobody rules out have nothing in common.\n");
        }
        return text.toString();
    }

    private static void add(CommonGround.SharedTerms shared, StringBuilder text) {
        text.append("  - ").append(Wording.of(shared.terms())).append('\n');
        for (Position position : shared.positions()) {
            text.append("      ").append(PremiseWording.sentence(position)).append('\n');
        }
    }

    private static void add(String title, ImmutableList<IssueValues> issues, StringBuilder text) {
        for (int i = 0; i < issues.size(); i++) {
            text.append(i == 0 ? title : "")
                    .append("  - ")
                    .append(issues.get(i).issue().label())
                    .append(": ")
                    .append(issues.get(i).explain())
                    .append('\n');
        }
    }
}
