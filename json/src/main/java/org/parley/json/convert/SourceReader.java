package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Source;
import org.parley.SourceBuilder;
import org.parley.json.problem.At;
import org.parley.json.wire.v1.SourceWire;

/** Reads sources. */
final class SourceReader {
    private final Vocabulary vocabulary;

    SourceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the sources of what stands at this place. */
    ImmutableList<Source> sources(@Nullable List<SourceWire> wires, At at) {
        return Elements.read(wires, at.then("sources"), vocabulary.findings(), this::source);
    }

    Source source(SourceWire wire, At at) {
        SourceBuilder source = new SourceBuilder()
                .speaker(wire.speaker())
                .date(vocabulary.day(wire.date(), at.then("date")))
                .reporter(Optional.ofNullable(wire.reporter()))
                .reportedOn(vocabulary.day(wire.reportedOn(), at.then("reportedOn")))
                .quote(Optional.ofNullable(wire.quote()))
                .reference(Optional.ofNullable(wire.reference()));
        if (wire.basis() != null) {
            source.basis(Names.BASIS.read(wire.basis(), at.then("basis"), vocabulary.findings()));
        }
        return source.build();
    }
}
