package org.parley.oracle;

import java.util.List;

/** Choices read off a list of numbers; once it is used up, and for the number zero, the first choice. */
final class Draw {
    private final List<Integer> numbers;
    private int next;

    Draw(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** Returns a number from zero to below the bound. */
    int below(int bound) {
        return next < numbers.size() ? numbers.get(next++) % bound : 0;
    }

    /** Returns true in about so many of a hundred cases; never where the number is zero. */
    boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
