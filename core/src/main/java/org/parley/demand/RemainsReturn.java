package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
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
 */
@Immutable
public final class RemainsReturn implements Demand {
    private final Party by;
    private final Party to;
    private final Optional<HowMany> number;
    private final Optional<ExchangeMode> exchange;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

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

    /**
     * Makes the demand from all that it says.
     *
     * @param by who holds the remains and would return them
     * @param to to whom
     * @param number the remains of how many persons, if that is said
     * @param exchange how it goes with a return by the other side, if that is said
     */
    public RemainsReturn(Party by, Party to, Optional<HowMany> number, Optional<ExchangeMode> exchange) {
        this.by = Objects.requireNonNull(by, "by");
        this.to = Objects.requireNonNull(to, "to");
        this.number = Objects.requireNonNull(number, "number");
        this.exchange = Objects.requireNonNull(exchange, "exchange");
        this.hash = Objects.hash(by, to, number);
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

    /** Returns who holds the remains and would return them. */
    public Party by() {
        return by;
    }

    /** Returns to whom they return. */
    public Party to() {
        return to;
    }

    /** Returns the remains of how many persons, if that is said. */
    public Optional<HowMany> number() {
        return number;
    }

    /** Returns how it goes with a return by the other side, if that is said. */
    public Optional<ExchangeMode> exchange() {
        return exchange;
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

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        String id = "remains-return/" + by.id() + "/" + to.id();
        String whose = whose();
        Facets facets = Facets.of(id, by);
        ChoiceIssue returned = facets.yesNo("returned", "return of remains" + whose);
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(returned.yes());
        if (number.isPresent()) {
            String persons = "number of persons whose remains are to be returned" + whose;
            parts.add(number.get().of(facets.persons("number", persons)));
        }
        if (exchange.isPresent()) {
            ChoiceIssue mode = facets.choice("mode", "mode of the return of remains" + whose, ExchangeMode.VALUES);
            parts.add(mode.is(exchange.get().value()));
        }
        String name = "the return of remains";
        Step step = new Step(id, name + whose, name, "remains are returned" + whose);
        return Content.of(Facets.all(parts.build()), Act.of(step, returned));
    }

    @Override
    public Terms terms() {
        return content().terms();
    }

    @Override
    public Optional<Act> act() {
        return content().act();
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

    private String whose() {
        return " by " + by.name() + " to " + to.name();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RemainsReturn other
                && by.equals(other.by)
                && to.equals(other.to)
                && number.equals(other.number)
                && exchange.equals(other.exchange);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
