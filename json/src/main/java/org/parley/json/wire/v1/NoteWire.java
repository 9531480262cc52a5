package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A note. */
public record NoteWire(
        @Required String id,
        @Required String text,
        @Nullable List<SourceWire> sources,
        @Nullable String disclosure) {}
