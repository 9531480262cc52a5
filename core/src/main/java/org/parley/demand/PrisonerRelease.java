package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.Terms;

/**
 * A release by one party of the prisoners it holds from another.
 *
 * <p>It is of all prisoners, unless it says of which categories. The release by A of B's prisoners and the release by B
 * of A's are two different things. GC III articles 109 to 119 govern the release of prisoners of war.
 *
 * <pre>{@code
 * Demand all = PrisonerRelease.by(south).of(north).mode(ExchangeMode.ALL_FOR_ALL);
 * Demand wounded = PrisonerRelease.by(south).of(north)
 *         .categories(PrisonerCategory.SERIOUSLY_WOUNDED_AND_SICK)
 *         .number(HowMany.atLeast(1000));
 * }</pre>
 */
@Immutable
public final class PrisonerRelease implements Demand {
    private final Party by;
    private final Party of;
    private final ImmutableList<PrisonerCategory> categories;
    private final Optional<HowMany> number;
    private final Optional<ExchangeMode> exchange;
    private final Optional<Repatriation> repatriation;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * The beginning of a demand, which still has to say whose prisoners are released.
     *
     * @param by who would release them
     */
    @Immutable
    public record By(Party by) {
        public By {
            Objects.requireNonNull(by, "by");
        }

        /** Returns the release of all prisoners from this party. */
        public PrisonerRelease of(Party party) {
            return new PrisonerRelease(
                    by, party, ImmutableList.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Makes the demand from all that it says.
     *
     * @param by who holds the prisoners and would release them
     * @param of from whom the prisoners are
     * @param categories which of them, at least one category, in the order of their ids; all where nothing is said
     * @param number how many persons, if that is said
     * @param exchange how it goes with a release by the other side, if that is said
     * @param repatriation whether the released choose where they go, if that is said
     */
    public PrisonerRelease(
            Party by,
            Party of,
            ImmutableList<PrisonerCategory> categories,
            Optional<HowMany> number,
            Optional<ExchangeMode> exchange,
            Optional<Repatriation> repatriation) {
        this.by = Objects.requireNonNull(by, "by");
        this.of = Objects.requireNonNull(of, "of");
        Objects.requireNonNull(categories, "categories");
        this.number = Objects.requireNonNull(number, "number");
        this.exchange = Objects.requireNonNull(exchange, "exchange");
        this.repatriation = Objects.requireNonNull(repatriation, "repatriation");
        this.categories = categories.isEmpty() ? ImmutableList.of(PrisonerCategory.ALL) : sorted(categories);
        this.hash = Objects.hash(by, of, this.categories, number);
    }

    private static ImmutableList<PrisonerCategory> sorted(ImmutableList<PrisonerCategory> categories) {
        if (categories.size() < 2) {
            return categories;
        }
        Map<String, PrisonerCategory> sorted = new TreeMap<>();
        for (PrisonerCategory category : categories) {
            sorted.put(category.id() + " " + category.persons(), category);
        }
        return ImmutableList.copyOf(sorted.values());
    }

    /** Returns a release by this party, once it is said whose prisoners it releases. */
    public static By by(Party party) {
        return new By(party);
    }

    /** Returns this release of these categories, and of no others than these by this demand. */
    public PrisonerRelease categories(PrisonerCategory one, PrisonerCategory... more) {
        ImmutableList<PrisonerCategory> named =
                ImmutableList.<PrisonerCategory>builder().add(one).add(more).build();
        return new PrisonerRelease(by, of, named, number, exchange, repatriation);
    }

    /** Returns this release of exactly so many persons, zero or more. */
    public PrisonerRelease number(long persons) {
        return number(HowMany.exactly(persons));
    }

    /** Returns this release of so many persons. */
    public PrisonerRelease number(HowMany persons) {
        return new PrisonerRelease(by, of, categories, Optional.of(persons), exchange, repatriation);
    }

    /** Returns this release in that mode, such as all for all. */
    public PrisonerRelease mode(ExchangeMode mode) {
        return new PrisonerRelease(by, of, categories, number, Optional.of(mode), repatriation);
    }

    /** Returns this release with the repatriation of the willing, or of all. */
    public PrisonerRelease repatriation(Repatriation whose) {
        return new PrisonerRelease(by, of, categories, number, exchange, Optional.of(whose));
    }

    /** Returns who holds the prisoners and would release them. */
    public Party by() {
        return by;
    }

    /** Returns from whom the prisoners are. */
    public Party of() {
        return of;
    }

    /** Returns which of them, at least one category, in the order of their ids; all where nothing is said. */
    public ImmutableList<PrisonerCategory> categories() {
        return categories;
    }

    /** Returns how many persons, if that is said. */
    public Optional<HowMany> number() {
        return number;
    }

    /** Returns how it goes with a release by the other side, if that is said. */
    public Optional<ExchangeMode> exchange() {
        return exchange;
    }

    /** Returns whether the released choose where they go, if that is said. */
    public Optional<Repatriation> repatriation() {
        return repatriation;
    }

    @Override
    public String kind() {
        return "prisoner-release";
    }

    @Override
    public String label() {
        return "Release of " + persons() + facets();
    }

    @Override
    public String phrase() {
        return "the release of " + persons() + facets();
    }

    @Override
    public String description() {
        return "Release of " + persons() + " from " + of.name() + " held by " + by.name() + facets();
    }

    private String persons() {
        ImmutableList.Builder<String> persons = ImmutableList.builder();
        for (PrisonerCategory category : categories) {
            persons.add(category.persons());
        }
        return Words.list(persons.build());
    }

    private String facets() {
        StringBuilder facets = new StringBuilder();
        if (number.isPresent()) {
            facets.append(", ").append(number.get().words("persons", "person"));
        }
        if (exchange.isPresent()) {
            facets.append(", ").append(exchange.get().words());
        }
        if (repatriation.isPresent()) {
            facets.append(", with ").append(repatriation.get().words());
        }
        return facets.toString();
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = PrisonerIssues.contentOf(this);
            content = known;
        }
        return known;
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
    public ImmutableList<ExternalCode> codes() {
        ImmutableList.Builder<ExternalCode> codes = ImmutableList.builder();
        boolean isOfCivilians = categories.contains(PrisonerCategory.CIVILIAN_DETAINEES);
        if (!isOfCivilians || categories.size() > 1) {
            codes.addAll(CodingSchemes.paX("TjPrire"));
        }
        if (isOfCivilians) {
            codes.addAll(CodingSchemes.paX("HrDet"));
        }
        return CodingSchemes.all(codes.build(), CodingSchemes.ucdpPa("pris"), CodingSchemes.pam("prisr"));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(by);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
    }

    @Override
    public ImmutableList<String> problems() {
        return by.id().equals(of.id())
                ? ImmutableList.of("the prisoners that " + by.name() + " would release are its own: name another party"
                        + " in by(..) or in of(..).")
                : ImmutableList.of();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PrisonerRelease other
                && by.equals(other.by)
                && of.equals(other.of)
                && categories.equals(other.categories)
                && number.equals(other.number)
                && exchange.equals(other.exchange)
                && repatriation.equals(other.repatriation);
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
