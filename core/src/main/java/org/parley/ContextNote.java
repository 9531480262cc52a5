package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * A sourced remark that belongs to the picture and is no position: a unilateral act, an event that one side claims, a
 * gap that a reporter sees.
 *
 * <p>No analysis uses it. What a source claims stays a claim: the text says who claims it.
 *
 * @param id identifies the note within a negotiation
 * @param text the remark, a sentence
 * @param sources who says so, in the order given
 * @param disclosure who may see it
 */
@Immutable
public record ContextNote(String id, String text, ImmutableList<Source> sources, Disclosure disclosure) {
    public ContextNote {
        id = Text.id(id, "a note");
        text = Text.named(text, "The text of note " + id);
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /** Makes a public note. */
    public ContextNote(String id, String text, ImmutableList<Source> sources) {
        this(id, text, sources, Disclosure.PUBLIC);
    }

    /** Returns the remark under the id, with its source. */
    public static ContextNote of(String id, String text, Source source) {
        return new ContextNote(id, text, ImmutableList.of(Objects.requireNonNull(source, "source")));
    }

    /** Returns this note disclosed to these only. */
    public ContextNote disclosedTo(Disclosure newDisclosure) {
        return new ContextNote(id, text, sources, newDisclosure);
    }
}
