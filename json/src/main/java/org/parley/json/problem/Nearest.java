package org.parley.json.problem;

import java.util.Locale;

/** Finds what a misspelled word may have been meant to be. */
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Returns the candidate that takes fewest typing mistakes, at most a third of its letters; else an empty text. */
    static String of(String word, Iterable<String> candidates) {
        String nearest = "";
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int mistakes = mistakes(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (mistakes < fewest && mistakes <= Math.max(1, candidate.length() / 3)) {
                nearest = candidate;
                fewest = mistakes;
            }
        }
        return nearest;
    }

    /** Returns how many letters are to be put in, left out, replaced or exchanged with their neighbour. */
    private static int mistakes(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : fewest(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int fewest(int[][] table, String one, String other, int i, int j) {
        int replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean areExchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return areExchanged ? Math.min(fewest, 1 + table[i - 2][j - 2]) : fewest;
    }
}
