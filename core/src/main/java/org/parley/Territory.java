package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * A territory that a demand is about: an opaque id, a label, and the label that each party uses.
 *
 * <p>Place names are positions too, so each party's own may be kept beside the neutral one. A territory has no
 * geometry; a group of territories is several.
 *
 * @param id identifies the territory within a negotiation
 * @param label a neutral label
 * @param usage the labels that parties use, in the order given
 */
@Immutable
public record Territory(String id, String label, ImmutableList<Usage> usage) {
    /**
     * The label that one party uses.
     *
     * @param party who uses it
     * @param label the label
     */
    @Immutable
    public record Usage(Party party, String label) {
        public Usage {
            Objects.requireNonNull(party, "party");
            label = Text.named(label, "The label of a territory as " + party.name() + " uses it");
        }
    }

    public Territory {
        label = Text.named(label, "The label of a territory");
        id = Text.id(id, "territory ", label);
        Objects.requireNonNull(usage, "usage");
    }

    /** Returns the territory of that label; its id is made from the label. */
    public static Territory of(String label) {
        return new Territory(Text.idFrom(label, "a territory"), label, ImmutableList.of());
    }

    /** Returns this territory under another id. */
    public Territory withId(String newId) {
        return new Territory(newId, label, usage);
    }

    /** Returns this territory with the label that the party uses. */
    public Territory labelledBy(Party party, String partysLabel) {
        Usage added = new Usage(party, partysLabel);
        ImmutableList<Usage> more =
                ImmutableList.<Usage>builder().addAll(usage).add(added).build();
        return new Territory(id, label, more);
    }

    /** Returns the label as the party uses it; the neutral one where it uses none of its own. */
    public String labelAsUsedBy(Party party) {
        Objects.requireNonNull(party, "party");
        for (Usage used : usage) {
            if (used.party().id().equals(party.id())) {
                return used.label();
            }
        }
        return label;
    }

    @Override
    public String toString() {
        return id;
    }
}
