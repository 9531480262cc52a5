package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;

/** Lists, element by element, so that one bad element hides no other. */
final class Elements {
    private Elements() {}

    /**
     * Reads one element.
     *
     * @param <W> what stands in the document
     * @param <M> what it is in the model
     */
    interface Reader<W, M> {
        M read(W wire, At at);
    }

    /**
     * Writes one element.
     *
     * @param <W> what stands in the document
     * @param <M> what it is in the model
     */
    interface Writer<W, M> {
        W write(M model);
    }

    /** Returns the elements that can be read; the others are reported. */
    static <W, M> ImmutableList<M> read(@Nullable List<W> wires, At at, Findings findings, Reader<W, M> reader) {
        if (wires == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<M> models = ImmutableList.builderWithExpectedSize(wires.size());
        for (int i = 0; i < wires.size() && findings.size() < Findings.MOST; i++) {
            try {
                models.add(reader.read(wires.get(i), at.then(i)));
            } catch (RefusedException reported) {
                // What is wrong with it is among the findings.
            } catch (IllegalArgumentException refused) {
                findings.add(at.then(i), "invalid-value", String.valueOf(refused.getMessage()));
            }
        }
        return models.build();
    }

    /** Returns the elements as they are written; nothing at all for an empty list. */
    static <W, M> @Nullable List<W> write(Iterable<? extends M> models, Writer<W, M> writer) {
        List<W> wires = writeAll(models, writer);
        return wires.isEmpty() ? null : wires;
    }

    /** Returns the elements as they are written. */
    static <W, M> List<W> writeAll(Iterable<? extends M> models, Writer<W, M> writer) {
        ImmutableList.Builder<W> wires = ImmutableList.builder();
        for (M model : models) {
            wires.add(writer.write(model));
        }
        return wires.build();
    }
}
