package org.parley.json.wire.v1;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A demand, told from the others by its kind. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = DemandWire.CeasefireWire.class, name = DemandWire.CeasefireWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.PrisonerReleaseWire.class, name = DemandWire.PrisonerReleaseWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.ChildReturnWire.class, name = DemandWire.ChildReturnWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.RemainsReturnWire.class, name = DemandWire.RemainsReturnWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.ForceLimitWire.class, name = DemandWire.ForceLimitWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.BufferZoneWire.class, name = DemandWire.BufferZoneWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.SecurityGuaranteesWire.class, name = DemandWire.SecurityGuaranteesWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.TerritorialStatusWire.class, name = DemandWire.TerritorialStatusWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.TroopWithdrawalWire.class, name = DemandWire.TroopWithdrawalWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.NeutralityWire.class, name = DemandWire.NeutralityWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.LeadersSummitWire.class, name = DemandWire.LeadersSummitWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.UndertakingWire.class, name = DemandWire.UndertakingWire.KIND),
    @JsonSubTypes.Type(value = DemandWire.ProposalWire.class, name = DemandWire.ProposalWire.KIND)
})
public sealed interface DemandWire extends TermsWire {
    /** Returns the kind, which stands first. */
    String kind();

    /** A ceasefire. */
    record CeasefireWire(
            @Nullable List<String> between,
            @Required String extent,
            @Nullable Boolean unconditional,
            @Nullable List<NamedWire> sectors,
            @Nullable String start,
            @Nullable HowManyWire days,
            @Nullable Boolean renewable,
            @Nullable String monitoring)
            implements DemandWire {
        static final String KIND = "ceasefire";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A release of prisoners. */
    record PrisonerReleaseWire(
            @Required String by,
            @Required String of,
            @Nullable List<NamedWire> categories,
            @Nullable HowManyWire number,
            @Nullable String mode,
            @Nullable String repatriation)
            implements DemandWire {
        static final String KIND = "prisoner-release";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A return of children. */
    record ChildReturnWire(
            @Required String by,
            @Required String to,
            @Nullable String scope,
            @Nullable HowManyWire number,
            @Nullable String verification)
            implements DemandWire {
        static final String KIND = "child-return";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A return of remains. */
    record RemainsReturnWire(
            @Required String by,
            @Required String to,
            @Nullable HowManyWire number,
            @Nullable String mode) implements DemandWire {
        static final String KIND = "remains-return";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A limit on forces. */
    record ForceLimitWire(
            @Required String of,
            @Required NamedWire on,
            @Nullable HowManyWire ceiling) implements DemandWire {
        static final String KIND = "force-limit";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A buffer zone; its depth is in kilometres. */
    record BufferZoneWire(
            @Required String where,
            @Nullable HowManyWire depth,
            @Nullable List<String> leaving,
            @Nullable String monitoring)
            implements DemandWire {
        static final String KIND = "buffer-zone";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** Security guarantees. */
    record SecurityGuaranteesWire(
            @Required String to,
            @Nullable List<NamedWire> forms,
            @Nullable List<String> guarantors,
            @Nullable String decision)
            implements DemandWire {
        static final String KIND = "security-guarantees";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The status of a territory: a holder, or deferred. */
    record TerritorialStatusWire(
            @Required String territory,
            @Required String aspect,
            @Nullable String holder,
            @Nullable Boolean deferred) implements DemandWire {
        static final String KIND = "territorial-status";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A withdrawal of forces. */
    record TroopWithdrawalWire(
            @Required String of,
            @Required String from,
            @Required String extent) implements DemandWire {
        static final String KIND = "troop-withdrawal";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The neutrality of a state. */
    record NeutralityWire(
            @Required String of,
            @Nullable Boolean withoutForeignBases,
            @Nullable Boolean withoutForeignTroops) implements DemandWire {
        static final String KIND = "neutrality";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A meeting of leaders. */
    record LeadersSummitWire(@Required List<String> participants) implements DemandWire {
        static final String KIND = "leaders-summit";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * An undertaking: yes or no, or one of the values in {@code outOf}, the one at which nothing is settled first; or
     * of an issue of any other shape.
     */
    record UndertakingWire(
            @Required String by,
            @Required String name,
            @Nullable List<String> outOf,
            @Nullable IssueWire issue,
            @Nullable List<String> saying)
            implements DemandWire {
        static final String KIND = "undertaking";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** Terms tabled as one. */
    record ProposalWire(@Required String name, @Required List<TermsWire> terms) implements DemandWire {
        static final String KIND = "proposal";

        @Override
        public String kind() {
            return KIND;
        }
    }
}
