package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.Negotiation;
import org.parley.Reading;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.View;
import org.parley.internal.engine.Meter;

/** What the questions of an analysis share, threads too: each part is made when the first question needs it. */
final class Compilation {
    private final Negotiation negotiation;
    private final View view;
    private @Nullable CompiledNegotiation compiled;
    private volatile ZoneLens.@Nullable Consent consent;
    private @Nullable OutcomeSpace possible;
    private @Nullable OutcomeSpace consented;
    private @Nullable List<ReadingChoice> choices;

    Compilation(Negotiation negotiation, View view) {
        this.negotiation = negotiation;
        this.view = view;
    }

    /** One reading of each group, and the negotiation that is left of it. */
    record ReadingChoice(ImmutableList<Reading> readings, Compilation compilation) {}

    Negotiation negotiation() {
        return negotiation;
    }

    ZoneLens.@Nullable Consent consent() {
        return consent;
    }

    void keep(ZoneLens.Consent found) {
        consent = found;
    }

    synchronized CompiledNegotiation get(Meter meter) {
        if (compiled == null) {
            requireOneReading();
            compiled = CompiledNegotiation.of(negotiation, view, meter);
        }
        return compiled;
    }

    synchronized OutcomeSpace outcomes(boolean ofConsented, Meter meter) {
        if (!ofConsented) {
            possible = possible == null ? OutcomeSpace.possible(get(meter)) : possible;
            return possible;
        }
        consented = consented == null ? OutcomeSpace.consented(get(meter)) : consented;
        return consented;
    }

    void requireOneReading() {
        ImmutableList<ImmutableList<Reading>> several = ReadingChoices.of(negotiation.readings());
        if (several.size() > 1) {
            throw new IllegalStateException("The negotiation is read in " + several.size()
                    + " ways, of which one holds at a time: ask this in each by byReading(..), or of"
                    + " negotiation.readAs(" + several.get(0) + ").");
        }
    }

    synchronized List<ReadingChoice> choices() {
        if (choices == null) {
            choices = new ArrayList<>();
            for (ImmutableList<Reading> choice : ReadingChoices.of(negotiation.readings())) {
                boolean isOnlyOne = choice.size() == negotiation.readings().size();
                Negotiation read =
                        isOnlyOne ? negotiation : negotiation.readAs(choice).current();
                choices.add(new ReadingChoice(choice, isOnlyOne ? this : new Compilation(read, view)));
            }
        }
        return choices;
    }
}
