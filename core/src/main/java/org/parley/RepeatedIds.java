package org.parley;

/** Says what the two are that have one id, and what to do about it. */
final class RepeatedIds {
    private static final int EXPANDED = 3;
    private static final int IMPLIED = 4;
    private static final int MANDATED = 5;

    private RepeatedIds() {}

    static String message(Premise one, Premise other) {
        int first = Math.min(kind(one), kind(other));
        int second = Math.max(kind(one), kind(other));
        return subjects(first, second) + " have the id " + one.id() + ": " + remedy(first, second);
    }

    /** Returns the kind of the premise as a rank, the same in whichever order two are found. */
    private static int kind(Premise premise) {
        if (premise instanceof CompatibilityRule rule) {
            return switch (rule.origin()) {
                case STATED -> 2;
                case EXPANDED -> EXPANDED;
                case IMPLIED -> IMPLIED;
                case MANDATED -> MANDATED;
            };
        }
        return premise instanceof Position ? 0 : 1;
    }

    private static String subjects(int first, int second) {
        if (first != second) {
            String one = one(first);
            return Character.toUpperCase(one.charAt(0)) + one.substring(1) + " and " + one(second);
        }
        return switch (first) {
            case 0 -> "Two positions";
            case 1 -> "Two assumptions";
            case EXPANDED -> "Two rules expanded from rules over demand types";
            case IMPLIED -> "Two rules that demands imply";
            case MANDATED -> "Two rules of mandates";
            default -> "Two rules";
        };
    }

    private static String one(int kind) {
        return switch (kind) {
            case 0 -> "a position";
            case 1 -> "an assumption";
            case EXPANDED -> "a rule expanded from one over demand types";
            case IMPLIED -> "a rule that a demand implies";
            case MANDATED -> "a rule of a mandate";
            default -> "a rule";
        };
    }

    private static String remedy(int first, int second) {
        if (first == EXPANDED && second == EXPANDED) {
            return "give one of the rules over demand types another id.";
        }
        if (first == MANDATED) {
            return "give the party or the issue of one of them another id.";
        }
        return first == IMPLIED
                ? "let the demands give their rules different ids."
                : "give one of them an id of its own with .id(..).";
    }
}
