package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position: a party, one of four attitudes to terms, and what else was said. */
public record PositionWire(
        @Nullable String id,
        @Required String party,
        @Nullable TermsWire demands,
        @Nullable TermsWire accepts,
        @Nullable TermsWire rejects,
        @Nullable TermsWire undecidedOn,
        @Nullable TermsWire when,
        @Nullable TermsWire unless,
        @Nullable TermsWire until,
        @Nullable TermsWire onlyIf,
        @Nullable String firmness,
        @Nullable Integer priority,
        @Nullable String disclosure,
        @Nullable String since,
        @Nullable String withdrawnOn,
        @Nullable List<String> supersedes,
        @Nullable ReadingWire reading,
        @Nullable List<DeadlineWire> deadlines,
        @Nullable List<SourceWire> sources,
        @Nullable String note) {}
