package org.parley.demand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.Accepted;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.Position;
import org.parley.PositionVisitor;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.Undecided;

/**
 * The codes that event data give to positions.
 *
 * <p>An event code depends on the move: to demand a ceasefire, to promise one and to decline one are three codes.
 *
 * <pre>{@code
 * EventCodes.cameo(north.demands(Ceasefire.full()));          // CAMEO: 1056
 * EventCodes.cameo(south.rejects(Ceasefire.full()));          // CAMEO: 1246
 * EventCodes.cameo(south.accepts(summit).onlyIf(ceasefire));  // none: CAMEO has no conditional offer
 * }</pre>
 */
public final class EventCodes {
    /** What a scheme calls one subject, by move. */
    private enum Subject {
        RELEASE("1053", "0353", "1243"),
        DE_ESCALATION("1056", "0356", "1246"),
        PROTECTION("1034", "0334", "1224"),
        POLICY_CHANGE("1042", "0342", "1232"),
        POLITICAL_REFORM("104", "034", "123"),
        MEETING("106", "036", "125");

        private final String demand;
        private final String intend;
        private final String decline;

        Subject(String demand, String intend, String decline) {
            this.demand = demand;
            this.intend = intend;
            this.decline = decline;
        }
    }

    private EventCodes() {}

    /**
     * Returns the position's code in CAMEO: that of demanding, of expressing the intent, or of declining.
     *
     * <p>Who demands what it alone would have to do offers it, and expresses the intent. Some codes lose information: a
     * release of prisoners and a return of children share one, and so do a ceasefire and a withdrawal.
     *
     * <p>There is none for what is said under a condition, as CAMEO has no conditional offer and no rejection until
     * something; nor for a party that is undecided, for remains, buffer zones, de facto control, undertakings,
     * proposals, a caller's own demands, and terms that are no demand.
     */
    public static Optional<ExternalCode> cameo(Position position) {
        Objects.requireNonNull(position, "position");
        return position.accept(new Cameo());
    }

    private static Optional<Subject> subject(Terms terms) {
        if (terms instanceof Ceasefire || terms instanceof TroopWithdrawal) {
            return Optional.of(Subject.DE_ESCALATION);
        }
        if (terms instanceof PrisonerRelease || terms instanceof ChildReturn) {
            return Optional.of(Subject.RELEASE);
        }
        if (terms instanceof Neutrality || terms instanceof ForceLimit) {
            return Optional.of(Subject.POLICY_CHANGE);
        }
        if (terms instanceof SecurityGuarantees) {
            return Optional.of(Subject.PROTECTION);
        }
        if (terms instanceof LeadersSummit) {
            return Optional.of(Subject.MEETING);
        }
        boolean isStatus = terms instanceof TerritorialStatus status && status.aspect() == StatusAspect.DE_JURE;
        return isStatus ? Optional.of(Subject.POLITICAL_REFORM) : Optional.empty();
    }

    private static Optional<ExternalCode> code(String code) {
        return Optional.of(ExternalCode.of(CodingSchemes.CAMEO, code));
    }

    private static final class Cameo implements PositionVisitor<Optional<ExternalCode>> {
        @Override
        public Optional<ExternalCode> demanded(Demanded position) {
            Optional<Subject> subject = subject(position.terms());
            if (subject.isEmpty()
                    || position.when().isPresent()
                    || position.unless().isPresent()) {
                return Optional.empty();
            }
            return code(isOffer(position) ? subject.get().intend : subject.get().demand);
        }

        private static boolean isOffer(Demanded position) {
            List<Party> actors = ((Demand) position.terms()).actors();
            return actors.size() == 1
                    && actors.get(0).id().equals(position.party().id());
        }

        @Override
        public Optional<ExternalCode> accepted(Accepted position) {
            Optional<Subject> subject = subject(position.terms());
            return subject.isEmpty() || position.onlyIf().isPresent() ? Optional.empty() : code(subject.get().intend);
        }

        @Override
        public Optional<ExternalCode> rejected(Rejected position) {
            Optional<Subject> subject = subject(position.terms());
            boolean isConditional =
                    position.unless().isPresent() || position.until().isPresent();
            return subject.isEmpty() || isConditional ? Optional.empty() : code(subject.get().decline);
        }

        @Override
        public Optional<ExternalCode> undecided(Undecided position) {
            return Optional.empty();
        }
    }
}
