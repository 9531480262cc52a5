package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/**
 * A return by one party of the remains of the other's dead.
 *
 * <p>The return by A to B and the return by B to A are two different things. AP I article 34 governs
 * the remains of the dead.
 *
 * <pre>{@code
 * Demand handedOver = RemainsReturn.by(south).to(north).number(6000).mode(ExchangeMode.UNILATERAL);
 * Demand exchanged = RemainsReturn.by(south).to(north).number(6000).mode(ExchangeMode.ONE_FOR_ONE);
 * }</pre>
 *
 * @param by who holds the remains and would return them
 * @param to to whom
 * @param number the remains of how many persons, if that is said
 * @param exchange how it goes with a return by the other side, if that is said
 */
@Immutable
public record RemainsReturn(Party by, Party to, Optional<HowMany> number, Optional<ExchangeMode> exchange)
        implements Demand {
    /**
     * The beginning of a demand, which still has to say to whom the remains return.
     *
     * @param by who would return them
     */
    @Immutable
    public record By(Party by) {
        public By {
            Objects.requireNonNull(by, "by");
        }

        /** Returns the return of remains to this party. */
        public RemainsReturn to(Party party) {
            return new RemainsReturn(by, party, Optional.empty(), Optional.empty());
        }
    }

    public RemainsReturn {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(exchange, "exchange");
    }

    /** Returns a return of remains by this party, once it is said to whom. */
    public static By by(Party party) {
        return new By(party);
    }

    /** Returns this return of the remains of exactly so many persons, zero or more. */
    public RemainsReturn number(long persons) {
        return number(HowMany.exactly(persons));
    }

    /** Returns this return of the remains of so many persons. */
    public RemainsReturn number(HowMany persons) {
        return new RemainsReturn(by, to, Optional.of(persons), exchange);
    }

    /** Returns this return in that mode, such as unilaterally. */
    public RemainsReturn mode(ExchangeMode mode) {
        return new RemainsReturn(by, to, number, Optional.of(mode));
    }

    @Override
    public String kind() {
        return "remains-return";
    }

    @Override
    public String label() {
        return "Return of " + remains() + how();
    }

    @Override
    public String phrase() {
        return "the return of " + remains() + how();
    }

    @Override
    public String description() {
        return "Return of " + remains() + whose() + how();
    }

    private String remains() {
        return number.isPresent() ? "the remains of " + number.get().words("persons", "person") : "remains";
    }

    private String how() {
        return exchange.isPresent() ? ", " + exchange.get().words() : "";
    }

    @Override
    public Terms terms() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(returned().yes());
        if (number.isPresent()) {
            parts.add(number.get().of(numberOfPersons()));
        }
        if (exchange.isPresent()) {
            parts.add(mode().is(exchange.get().value()));
        }
        return Facets.all(parts.build());
    }

    @Override
    public Optional<Act> act() {
        String name = "the return of remains";
        Step step = new Step(id(), name + whose(), name, "remains are returned" + whose());
        return Optional.of(Act.of(step, returned()));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(by);
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.paX("TjMis");
    }

    @Override
    public ImmutableList<String> problems() {
        return by.id().equals(to.id())
                ? ImmutableList.of("the remains that " + by.name() + " would return would return to " + to.name()
                        + " itself: name another party in by(..) or in to(..).")
                : ImmutableList.of();
    }

    private String id() {
        return "remains-return/" + by.id() + "/" + to.id();
    }

    private String whose() {
        return " by " + by.name() + " to " + to.name();
    }

    private ChoiceIssue returned() {
        return Facets.of(id(), by).yesNo("returned", "return of remains" + whose());
    }

    private QuantityIssue numberOfPersons() {
        return Facets.of(id(), by).persons("number", "number of persons whose remains are to be returned" + whose());
    }

    private ChoiceIssue mode() {
        return Facets.of(id(), by)
                .choice(
                        "mode",
                        "mode of the return of remains" + whose(),
                        "unspecified",
                        ExchangeMode.UNILATERAL.value(),
                        ExchangeMode.ONE_FOR_ONE.value(),
                        ExchangeMode.ALL_FOR_ALL.value());
    }
}
