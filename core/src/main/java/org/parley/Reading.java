package org.parley;

import com.google.errorprone.annotations.Immutable;

/**
 * One of several ways in which sources report, or parties read, the same thing.
 *
 * <p>Where one source says that 6,000 remains are exchanged and another that they are handed over unilaterally, both are
 * positions, each in a reading of its own of one group. Of each group one reading holds at a time, and an answer that
 * differs between readings is given for each of them.
 *
 * <pre>{@code
 * .add(south.demands(remains.mode(ExchangeMode.ONE_FOR_ONE)).reading("6,000 remains", "exchange"))
 * .add(south.demands(remains.mode(ExchangeMode.UNILATERAL)).reading("6,000 remains", "unilateral transfer"))
 * }</pre>
 *
 * <p>An assumption may belong to a reading too, such as one of two understandings of an ambiguous clause. Positions that
 * hold in every reading belong to none.
 *
 * @param group what is read in several ways, not blank; the same for all its readings
 * @param name this way of reading it, not blank
 */
@Immutable
public record Reading(String group, String name) implements Comparable<Reading> {
    public Reading {
        group = Text.named(group, "The group of a reading");
        name = Text.named(name, "The name of a reading of " + group);
    }

    /** Compares by group, then by name. */
    @Override
    public int compareTo(Reading other) {
        int byGroup = group.compareTo(other.group);
        return byGroup == 0 ? name.compareTo(other.name) : byGroup;
    }

    @Override
    public String toString() {
        return group + ": " + name;
    }
}
