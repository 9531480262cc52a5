package org.parley.demand;

import java.util.ArrayList;
import java.util.List;

/** How a ceasefire reads. */
final class CeasefireWords {
    private CeasefireWords() {}

    /** Returns the heading, such as "Full ceasefire, unconditional, 30 days". */
    static String label(Ceasefire ceasefire) {
        return head(ceasefire) + between(ceasefire) + facets(ceasefire);
    }

    /** Returns the heading with who ceases fire, as far as that is known. */
    static String description(Ceasefire ceasefire) {
        boolean namesAll = ceasefire.isAmongAll() && !ceasefire.parties().isEmpty();
        String among = namesAll ? " between " + Parties.names(ceasefire.parties()) : between(ceasefire);
        return head(ceasefire) + among + facets(ceasefire);
    }

    /** Returns " between North and South"; nothing where the ceasefire is among all principals. */
    static String between(Ceasefire ceasefire) {
        return ceasefire.isAmongAll() ? "" : " between " + Parties.names(ceasefire.parties());
    }

    private static String head(Ceasefire ceasefire) {
        String extent = ceasefire.extent().value();
        return Character.toUpperCase(extent.charAt(0)) + extent.substring(1) + " ceasefire";
    }

    private static String facets(Ceasefire ceasefire) {
        StringBuilder facets = new StringBuilder();
        if (ceasefire.isUnconditional().isPresent()) {
            facets.append(ceasefire.isUnconditional().get() ? ", unconditional" : ", conditional");
        }
        if (!ceasefire.sectors().isEmpty()) {
            facets.append(", covering ").append(sectors(ceasefire));
        }
        if (ceasefire.start().isPresent()) {
            boolean atOnce = ceasefire.start().get() == CeasefireStart.IMMEDIATE;
            facets.append(atOnce ? ", immediate" : ", from signature");
        }
        if (ceasefire.days().isPresent()) {
            facets.append(", ").append(days(ceasefire));
        }
        if (ceasefire.isRenewable().isPresent()) {
            facets.append(ceasefire.isRenewable().get() ? ", renewable" : ", not renewable");
        }
        if (ceasefire.oversight().isPresent()) {
            facets.append(", ").append(ceasefire.oversight().get().heading("monitoring"));
        }
        return facets.toString();
    }

    /** Returns the noun phrase, such as "a full and unconditional ceasefire for 30 days". */
    static String phrase(Ceasefire ceasefire) {
        StringBuilder phrase = new StringBuilder("a ").append(Words.list(adjectives(ceasefire)));
        phrase.append(" ceasefire").append(between(ceasefire));
        if (!ceasefire.sectors().isEmpty()) {
            phrase.append(" covering ").append(sectors(ceasefire));
        }
        if (ceasefire.start().isPresent()) {
            boolean atOnce = ceasefire.start().get() == CeasefireStart.IMMEDIATE;
            phrase.append(atOnce ? " with immediate effect" : " from signature");
        }
        if (ceasefire.days().isPresent()) {
            phrase.append(" for ").append(days(ceasefire));
        }
        if (ceasefire.oversight().isPresent()) {
            phrase.append(' ').append(ceasefire.oversight().get().phrase("monitoring"));
        }
        return phrase.toString();
    }

    private static List<String> adjectives(Ceasefire ceasefire) {
        List<String> adjectives = new ArrayList<>();
        adjectives.add(ceasefire.extent().value());
        if (ceasefire.isUnconditional().isPresent()) {
            adjectives.add(ceasefire.isUnconditional().get() ? "unconditional" : "conditional");
        }
        if (ceasefire.isRenewable().isPresent()) {
            adjectives.add(ceasefire.isRenewable().get() ? "renewable" : "non-renewable");
        }
        return adjectives;
    }

    private static String sectors(Ceasefire ceasefire) {
        List<String> names = new ArrayList<>();
        for (Sector sector : ceasefire.sectors()) {
            names.add(sector.name());
        }
        return Words.list(names);
    }

    private static String days(Ceasefire ceasefire) {
        return ceasefire.days().get().words("days", "day");
    }
}
