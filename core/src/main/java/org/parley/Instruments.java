package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;

/** The instruments of a negotiation, and which of them wait for a package to close. */
final class Instruments {
    private Instruments() {}

    static ImmutableList<Instrument> of(ImmutableList<Round> rounds) {
        Map<String, Instrument> byTitle = new TreeMap<>();
        for (Round round : rounds) {
            for (Instrument instrument : round.instruments()) {
                byTitle.put(instrument.title(), instrument);
            }
        }
        return ImmutableList.copyOf(byTitle.values());
    }

    static ImmutableList<Instrument> provisional(ImmutableList<Instrument> instruments) {
        ImmutableList.Builder<Instrument> provisional = ImmutableList.builder();
        for (Instrument instrument : instruments) {
            if (instrument.partOf().isPresent()
                    && instrument.status().isAgreed()
                    && !isConcluded(instrument.partOf().get(), instruments)) {
                provisional.add(instrument);
            }
        }
        return provisional.build();
    }

    private static boolean isConcluded(String title, ImmutableList<Instrument> instruments) {
        for (Instrument instrument : instruments) {
            if (instrument.title().equals(title)) {
                return instrument.status().isConcluded();
            }
        }
        return false;
    }
}
