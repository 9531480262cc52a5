package org.parley.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.parley.Negotiation;
import org.parley.Position;

/**
 * How much each position matters to the party that holds it, as an exact weight.
 *
 * <pre>{@code
 * Saliences saliences = Saliences.each(1).with(ceasefire, 10).with(summit, 0);
 * analysis.concessions(saliences);
 * }</pre>
 *
 * <p>Weights are whole numbers from 0 to 1,000,000,000, both inclusive, and are added up over positions and over parties:
 * to compare parties by them is the analyst's judgement. At a weight of zero giving the position up costs nothing; it
 * still has to be given up, and is listed as any other.
 *
 * @param each the weight of every position that has none of its own
 * @param own the weights of single positions, by their ids, in the order of these
 */
@Immutable
public record Saliences(long each, ImmutableMap<String, Long> own) {
    private static final long MOST = 1_000_000_000;

    public Saliences {
        require(each, "every position");
        for (Map.Entry<String, Long> entry : Objects.requireNonNull(own, "own").entrySet()) {
            require(entry.getValue(), "position " + entry.getKey());
        }
        own = ImmutableMap.copyOf(new TreeMap<>(own));
    }

    private static void require(long weight, String of) {
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("The salience " + weight + " of " + of
                    + " is out of range: give a whole number from 0 to " + MOST + ".");
        }
    }

    /** Returns saliences by which every position has this weight. */
    public static Saliences each(long weight) {
        return new Saliences(weight, ImmutableMap.of());
    }

    /** Returns these saliences with this weight for one position, in place of any that it had. */
    public Saliences with(Position position, long weight) {
        Map<String, Long> changed = new TreeMap<>(own);
        changed.put(Objects.requireNonNull(position, "position").id(), weight);
        return new Saliences(each, ImmutableMap.copyOf(changed));
    }

    /** Returns the weight of the position. */
    public long of(Position position) {
        Long weight = own.get(Objects.requireNonNull(position, "position").id());
        return weight == null ? each : weight;
    }

    void requireKnown(Negotiation negotiation) {
        List<String> unknown = new ArrayList<>(own.keySet());
        for (Position position : negotiation.positions()) {
            unknown.remove(position.id());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The saliences weigh positions " + unknown
                            + ", which the negotiation does not have: weigh positions of its own, by the ids that they have there.");
        }
    }
}
