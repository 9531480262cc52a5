package org.parley.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.Basis;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.ContextNote;
import org.parley.Deadline;
import org.parley.Delegation;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Disclosure;
import org.parley.ExternalCode;
import org.parley.Firmness;
import org.parley.Format;
import org.parley.Instrument;
import org.parley.InstrumentStatus;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Mandate;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Position;
import org.parley.PositionDetails;
import org.parley.PositionDetailsBuilder;
import org.parley.QuantityIssue;
import org.parley.Reading;
import org.parley.Rejected;
import org.parley.Role;
import org.parley.Round;
import org.parley.Source;
import org.parley.SourceBuilder;
import org.parley.Statement;
import org.parley.StatusChange;
import org.parley.Step;
import org.parley.StepMoment;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.Undecided;
import org.parley.demand.BufferZone;
import org.parley.demand.Ceasefire;
import org.parley.demand.CeasefireExtent;
import org.parley.demand.CeasefireStart;
import org.parley.demand.ChildReturn;
import org.parley.demand.ExchangeMode;
import org.parley.demand.ForceKind;
import org.parley.demand.ForceLimit;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.GuarantorDecision;
import org.parley.demand.HowMany;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Neutrality;
import org.parley.demand.Oversight;
import org.parley.demand.PrisonerCategory;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;
import org.parley.demand.RemainsReturn;
import org.parley.demand.Repatriation;
import org.parley.demand.Sector;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.StatusAspect;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;
import org.parley.demand.Undertaking;

/**
 * Random negotiations that say everything the model can say.
 *
 * <p>They speak of a few parties, territories, steps and issues, each defined in one way, so that most of what is drawn
 * goes together; a part that does not is left out.
 */
final class Negotiations {
    private static final Party NORTH = Party.of("North").withCode(ExternalCode.of("ISO 3166-1", "NRT"));
    private static final Party SOUTH = Party.of("South").withId("the-south");
    private static final Party EAST = Party.of("East & \"West\"").withId("e");
    private static final Party HOST = Party.of("Türkiye").withCode(ExternalCode.of("COW", "640"));

    private static final Territory VALLEY =
            Territory.of("Green Valley").labelledBy(NORTH, "Northern Valley").labelledBy(EAST, "谷");
    private static final Territory HILLS = Territory.of("Hills").withId("hills/upper");

    private static final Step AGREEMENT = Step.of("framework agreement")
            .named("the framework agreement")
            .inShort("it")
            .worded("they agree");
    private static final Step GATE = Step.of("gate");
    private static final Step OPENING = Step.of("opening").withId("opening_of.it/1");

    private static final ChoiceIssue ACCESS = Issue.yesNo("access").controlledBy(EAST);
    private static final ChoiceIssue REGIME = Issue.choice("border/regime", "closed", "half, open", "open")
            .labelled("border regime")
            .inOrder()
            .withZero("closed")
            .withCode(ExternalCode.of("PA-X", "Bor"));
    private static final ChoiceIssue CAPITAL =
            Issue.choice("capital", "here", "there").open();
    private static final QuantityIssue SHARE = Issue.quantity("share", "percent")
            .labelled("share of the land")
            .from(new BigDecimal("0.5"))
            .to(100)
            .inStepsOf(new BigDecimal("0.25"))
            .withZero(1)
            .controlledBy(NORTH)
            .withCode(ExternalCode.of("mine", "1"));
    private static final QuantityIssue MONEY = Issue.quantity("money", "million dollars");
    private static final ChoiceIssue CUSTOM =
            Issue.choice("undertaking/custom", "nothing", "much", "more").withZero("nothing");

    private Negotiations() {}

    /** Returns negotiations of any kind; those that cannot be built are left out. */
    static Arbitrary<Negotiation> any() {
        return Combinators.combine(
                        positions(),
                        assumptions(),
                        rules(),
                        participations(),
                        rounds(),
                        notes(),
                        Negotiations.<Issue>subset(ACCESS, REGIME, CAPITAL, SHARE, MONEY),
                        Combinators.combine(text(), flag()).as(Map::entry))
                .as(Negotiations::negotiation)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static Optional<Negotiation> negotiation(
            List<Position> positions,
            List<Assumption> assumptions,
            List<CompatibilityRule> rules,
            List<Participation> participations,
            List<Round> rounds,
            List<ContextNote> notes,
            List<Issue> declared,
            Map.Entry<String, Boolean> titleAndImpliedRules) {
        NegotiationBuilder builder = table(participations);
        builder.titled(titleAndImpliedRules.getKey());
        if (!titleAndImpliedRules.getValue()) {
            builder.withoutImpliedRules();
        }
        declared.forEach(builder::declare);
        distinct(positions, Position::id).forEach(builder::add);
        distinct(assumptions, Assumption::id).forEach(builder::add);
        distinct(rules, CompatibilityRule::id).forEach(builder::add);
        distinct(rounds, Round::number).forEach(builder::add);
        distinct(notes, ContextNote::id).forEach(builder::add);
        return built(builder);
    }

    private static NegotiationBuilder table(List<Participation> others) {
        NegotiationBuilder builder = Negotiation.between(NORTH, SOUTH);
        distinct(others, other -> other.party().id() + other.role()).forEach(builder::add);
        return builder;
    }

    private static Optional<Negotiation> built(NegotiationBuilder builder) {
        try {
            return Optional.of(builder.build());
        } catch (InvalidNegotiationException invalid) {
            return Optional.empty();
        }
    }

    private static <T> Iterable<T> distinct(List<T> all, Function<T, Object> key) {
        Map<Object, T> distinct = new LinkedHashMap<>();
        all.forEach(one -> distinct.putIfAbsent(key.apply(one), one));
        return distinct.values();
    }

    // The table

    private static Arbitrary<List<Participation>> participations() {
        return Combinators.combine(
                        Arbitraries.of(HOST, EAST),
                        Arbitraries.of(Role.class).filter(role -> role != Role.PRINCIPAL),
                        optional(Arbitraries.of(NORTH, SOUTH)),
                        Arbitraries.of("", "all annexes but annex 1"),
                        disclosure())
                .as(Participation::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Round>> rounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        optional(day()),
                        optional(text()),
                        optional(Arbitraries.of(Format.class)),
                        delegation().list().ofMaxSize(2),
                        instrument().list().ofMaxSize(2),
                        text().list().ofMaxSize(2),
                        flag())
                .as((number, start, venue, format, delegations, instruments, results, hasEnd) -> Round.number(number)
                        .startDate(start)
                        .endDate(hasEnd ? start.map(day -> day.plusDays(1)) : Optional.empty())
                        .venue(venue)
                        .format(format)
                        .delegations(delegations)
                        .instruments(instruments)
                        .results(results)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Delegation> delegation() {
        return Combinators.combine(
                        Arbitraries.of(NORTH, SOUTH), text(), text().list().ofMaxSize(2), optional(mandate()))
                .as((party, head, members, mandate) ->
                        new Delegation(party, head, ImmutableList.copyOf(members), mandate));
    }

    private static Arbitrary<Mandate> mandate() {
        return Combinators.combine(
                        Arbitraries.of(Mandate.Scope.class),
                        subset("access", "ceasefire/extent", "share"),
                        optional(Arbitraries.just(AGREEMENT)),
                        sources(),
                        disclosure())
                .as((scope, issues, signature, sources, disclosure) -> new Mandate(
                        scope,
                        ImmutableList.copyOf(issues),
                        GATE,
                        signature,
                        ImmutableList.copyOf(sources),
                        disclosure));
    }

    private static Arbitrary<Instrument> instrument() {
        Arbitrary<ImmutableList<StatusChange>> histories = Arbitraries.of(InstrumentStatus.class)
                .flatMap(first -> Combinators.combine(optional(day()), optional(source()), flag())
                        .as((day, source, goesOn) -> history(first, day, source, goesOn)));
        return Combinators.combine(
                        text(),
                        optional(Arbitraries.of(NORTH, SOUTH)),
                        histories,
                        optional(Arbitraries.just("the closing instrument")))
                .as(Instrument::new);
    }

    private static ImmutableList<StatusChange> history(
            InstrumentStatus first, Optional<LocalDate> day, Optional<Source> source, boolean goesOn) {
        StatusChange change = new StatusChange(first, day, source);
        return goesOn && !first.lawfulChanges().isEmpty()
                ? ImmutableList.of(
                        change, new StatusChange(first.lawfulChanges().get(0), Optional.empty(), Optional.empty()))
                : ImmutableList.of(change);
    }

    private static Arbitrary<List<ContextNote>> notes() {
        return Combinators.combine(Arbitraries.of("n1", "n2", "ñ/3"), text(), sources(), disclosure())
                .as((id, text, sources, disclosure) ->
                        new ContextNote(id, text, ImmutableList.copyOf(sources), disclosure))
                .list()
                .ofMaxSize(2);
    }

    // Premises

    private static Arbitrary<List<Position>> positions() {
        return Arbitraries.oneOf(demanded(), accepted(), rejected(), undecided())
                .filter(position ->
                        built(Negotiation.between(NORTH, SOUTH).add(position)).isPresent())
                .list()
                .ofMaxSize(6)
                .map(Negotiations::succeeding);
    }

    /** Lets a dated position supersede an earlier one of the same party, if there is one. */
    private static List<Position> succeeding(List<Position> positions) {
        List<Position> linked = new ArrayList<>(positions);
        for (int i = 1; i < linked.size(); i++) {
            Position later = linked.get(i);
            Position earlier = linked.get(i - 1);
            boolean canFollow = later.details().since().isPresent()
                    && earlier.party().equals(later.party())
                    && !earlier.id().equals(later.id())
                    && earlier.details()
                            .since()
                            .map(day -> day.isBefore(later.details().since().get()))
                            .orElse(true)
                    && earlier.details().withdrawnOn().isEmpty();
            if (canFollow) {
                PositionDetails details = later.details().toBuilder()
                        .superseded(ImmutableList.of(earlier.id()))
                        .build();
                Position linkedPosition = ((Statement<?>) later).with(details);
                if (built(Negotiation.between(NORTH, SOUTH).add(earlier).add(linkedPosition))
                        .isPresent()) {
                    linked.set(i, linkedPosition);
                }
            }
        }
        return linked;
    }

    private static Arbitrary<Position> demanded() {
        return Combinators.combine(principal(), termsWithOrder(), optional(terms(1)), optional(terms(1)), details())
                .as(Demanded::new);
    }

    private static Arbitrary<Position> accepted() {
        return Combinators.combine(principal(), terms(2), optional(terms(1)), details())
                .as(Accepted::new);
    }

    private static Arbitrary<Position> rejected() {
        Arbitrary<Terms> until = Arbitraries.of(GATE.occurs(), LeadersSummit.of(NORTH, SOUTH));
        return Combinators.combine(principal(), terms(2), optional(terms(1)), optional(until), details())
                .as(Rejected::new);
    }

    private static Arbitrary<Position> undecided() {
        return Combinators.combine(principal(), termsWithOrder(), details()).as(Undecided::new);
    }

    private static Arbitrary<Party> principal() {
        return Arbitraries.of(NORTH, SOUTH);
    }

    private static Arbitrary<PositionDetails> details() {
        Arbitrary<PositionDetailsBuilder> how = Combinators.combine(
                        optional(Arbitraries.of("p1", "p2", "p3", "p4", "p5", "p6", "p7")),
                        optional(Arbitraries.of(Firmness.class)),
                        optional(Arbitraries.integers().between(1, 9)),
                        sources(),
                        disclosure(),
                        optional(text()))
                .as((id, firmness, priority, sources, disclosure, note) -> new PositionDetailsBuilder()
                        .ownId(id)
                        .statedFirmness(firmness)
                        .priority(priority)
                        .sources(sources)
                        .disclosure(disclosure)
                        .note(note));
        return Combinators.combine(
                        how,
                        optional(day()),
                        flag(),
                        optional(reading()),
                        deadline().list().ofMaxSize(2))
                .as((details, since, isWithdrawn, reading, deadlines) -> details.since(since)
                        .withdrawnOn(isWithdrawn ? since.map(day -> day.plusDays(9)) : Optional.empty())
                        .reading(reading)
                        .deadlines(deadlines)
                        .build());
    }

    private static Arbitrary<Reading> reading() {
        return Arbitraries.of(
                new Reading("6,000 remains", "exchange"),
                new Reading("6,000 remains", "unilateral transfer"),
                new Reading("clause 4", "narrow"));
    }

    private static Arbitrary<Deadline> deadline() {
        Arbitrary<Period> periods =
                Arbitraries.of(Period.ZERO, Period.ofDays(30), Period.of(1, 13, 2), Period.ofWeeks(2));
        return Combinators.combine(
                        Arbitraries.of(StepMoment.Edge.class),
                        Arbitraries.of(Deadline.Bound.class),
                        periods,
                        Arbitraries.of(StepMoment.Edge.class))
                .as((due, bound, period, anchor) ->
                        new Deadline(new StepMoment(AGREEMENT, due), bound, period, new StepMoment(GATE, anchor)));
    }

    private static Arbitrary<List<Assumption>> assumptions() {
        return Combinators.combine(
                        optional(Arbitraries.of("a1", "a2")),
                        termsWithOrder(),
                        Arbitraries.of("", "it is \"logical\""),
                        disclosure(),
                        optional(reading()))
                .as((id, terms, rationale, disclosure, reading) ->
                        new Assumption(id.orElse(Assumption.that(terms).id()), terms, rationale, disclosure, reading))
                .filter(assumption ->
                        built(Negotiation.between(NORTH, SOUTH).add(assumption)).isPresent())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<CompatibilityRule>> rules() {
        Arbitrary<CompatibilityRule> bare = Arbitraries.oneOf(
                Combinators.combine(terms(1), terms(1)).as(CompatibilityRule::excludes),
                Combinators.combine(terms(1), terms(1)).as(CompatibilityRule::requires),
                Arbitraries.just(CompatibilityRule.precedes(OPENING, AGREEMENT)),
                terms(1).list().ofMaxSize(3).map(parts -> CompatibilityRule.exactlyOne(parts.toArray(new Terms[0]))),
                terms(1).list()
                        .ofMaxSize(3)
                        .map(parts -> CompatibilityRule.atMost(parts.size(), parts.toArray(new Terms[0]))),
                termsWithOrder().map(CompatibilityRule::that));
        return Combinators.combine(
                        bare,
                        optional(Arbitraries.of("r1", "r2")),
                        Arbitraries.of("", "because"),
                        Arbitraries.of("", "GC III, article 118"),
                        Arbitraries.of(CompatibilityRule.Origin.STATED, CompatibilityRule.Origin.EXPANDED),
                        disclosure())
                .as((rule, id, rationale, authority, origin, disclosure) -> new CompatibilityRule(
                        id.orElse(rule.id()), rule.terms(), rationale, authority, origin, disclosure))
                .filter(rule ->
                        built(Negotiation.between(NORTH, SOUTH).add(rule)).isPresent())
                .list()
                .ofMaxSize(3);
    }

    // Terms

    private static Arbitrary<Terms> termsWithOrder() {
        Arbitrary<Terms> orders = Arbitraries.of(
                AGREEMENT.before(OPENING),
                GATE.onlyAfter(AGREEMENT),
                OPENING.onlyAfter(Ceasefire.full()),
                AGREEMENT.onlyAfter(LeadersSummit.of(NORTH, SOUTH)));
        Arbitrary<Terms> joined = Combinators.combine(orders, terms(1)).as((order, other) -> Terms.allOf(order, other));
        Arbitrary<Terms> tabled =
                Combinators.combine(orders, terms(1)).as((order, other) -> Proposal.named("Option 1", order, other));
        return Arbitraries.frequencyOf(
                Tuple.of(5, terms(2)),
                Tuple.of(2, orders),
                Tuple.of(1, Arbitraries.of(referringTo("access"))),
                Tuple.of(1, joined),
                Tuple.of(1, tabled));
    }

    /** Refers to an issue that is defined beside the reference. */
    private static Terms referringTo(String id) {
        return Terms.allOf(Issue.byId(id).is("yes"), ACCESS.in("yes", "no"));
    }

    private static Arbitrary<Terms> terms(int depth) {
        if (depth == 0) {
            return Arbitraries.frequencyOf(
                    Tuple.of(3, demand().map(demand -> (Terms) demand)), Tuple.of(2, issueTerms()));
        }
        Arbitrary<Terms> smaller = terms(depth - 1);
        Arbitrary<List<Terms>> parts = smaller.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(6, terms(0)),
                Tuple.of(1, Arbitraries.of(AGREEMENT, OPENING).map(Step::occurs)),
                Tuple.of(1, parts.map(Terms::allOf)),
                Tuple.of(1, parts.map(all -> Terms.anyOf(all.toArray(new Terms[0])))),
                Tuple.of(1, smaller.map(Terms::not)),
                Tuple.of(1, parts.map(all -> Terms.exactlyOne(all.toArray(new Terms[0])))),
                Tuple.of(1, parts.map(all -> Terms.atMost(2, all.toArray(new Terms[0])))),
                Tuple.of(1, parts.map(all -> (Terms) Proposal.named("Option 2", all.toArray(new Terms[0])))));
    }

    private static Arbitrary<Terms> issueTerms() {
        return Arbitraries.of(
                ACCESS.yes(),
                ACCESS.no(),
                REGIME.atLeast("half, open"),
                REGIME.is("closed"),
                CAPITAL.is("here"),
                CAPITAL.in("here", "there"),
                SHARE.exactly(51),
                SHARE.between(new BigDecimal("0.75"), new BigDecimal("49.25")),
                SHARE.atMost(50),
                MONEY.atLeast(new BigDecimal("1000000000000000000000.5")),
                MONEY.exactly(new BigDecimal("1E+3")));
    }

    // Demands

    private static Arbitrary<Demand> demand() {
        return Arbitraries.oneOf(
                ceasefires(),
                releases(),
                children(),
                guarantees(),
                statuses(),
                withdrawals(),
                neutralities(),
                summits(),
                undertakings(),
                remains(),
                limits(),
                zones());
    }

    private static Arbitrary<Demand> ceasefires() {
        return Combinators.combine(
                        Arbitraries.of(List.<Party>of(), List.of(NORTH, EAST), List.of(NORTH, SOUTH)),
                        Arbitraries.of(CeasefireExtent.class),
                        optional(flag()),
                        subset(Sector.AIR, Sector.ENERGY, Sector.of("railways"), new Sector("x", "bridges")),
                        optional(Arbitraries.of(CeasefireStart.class)),
                        optional(howMany()),
                        optional(flag()),
                        optional(Arbitraries.of(Oversight.class)))
                .as((parties, extent, unconditional, sectors, start, days, renewable, oversight) -> new Ceasefire(
                        ImmutableList.copyOf(parties),
                        parties.isEmpty(),
                        extent,
                        unconditional,
                        ImmutableList.copyOf(sectors),
                        start,
                        days,
                        renewable,
                        oversight));
    }

    private static Arbitrary<Demand> releases() {
        return Combinators.combine(
                        principal(),
                        Arbitraries.of(EAST, HOST),
                        subset(
                                PrisonerCategory.ALL,
                                PrisonerCategory.CIVILIAN_DETAINEES,
                                PrisonerCategory.of("journalists"),
                                new PrisonerCategory("y", "medics")),
                        optional(howMany()),
                        optional(Arbitraries.of(ExchangeMode.class)),
                        optional(Arbitraries.of(Repatriation.class)))
                .as((by, of, categories, number, mode, repatriation) ->
                        new PrisonerRelease(by, of, ImmutableList.copyOf(categories), number, mode, repatriation));
    }

    private static Arbitrary<Demand> children() {
        return Combinators.combine(flag(), optional(howMany()), optional(Arbitraries.of(Oversight.class)))
                .as((isOfAll, number, oversight) -> new ChildReturn(SOUTH, NORTH, isOfAll, number, oversight));
    }

    private static Arbitrary<Demand> guarantees() {
        return Combinators.combine(
                        subset(
                                GuaranteeForm.ALLIANCE_MEMBERSHIP,
                                GuaranteeForm.TROOPS_ON_THE_GROUND.as("boots"),
                                GuaranteeForm.of("air cover")),
                        subset(EAST, HOST),
                        optional(Arbitraries.of(GuarantorDecision.class)))
                .as((forms, guarantors, decision) -> new SecurityGuarantees(
                        NORTH, ImmutableList.copyOf(forms), ImmutableList.copyOf(guarantors), decision));
    }

    private static Arbitrary<Demand> statuses() {
        return Combinators.combine(
                        Arbitraries.of(VALLEY, HILLS),
                        Arbitraries.of(StatusAspect.class),
                        optional(Arbitraries.of(NORTH, SOUTH, EAST)))
                .as((territory, aspect, holder) ->
                        new TerritorialStatus(territory, aspect, holder, ImmutableList.of()));
    }

    private static Arbitrary<Demand> withdrawals() {
        return Combinators.combine(principal(), Arbitraries.of(VALLEY, HILLS), flag())
                .as(TroopWithdrawal::new);
    }

    private static Arbitrary<Demand> neutralities() {
        return Combinators.combine(Arbitraries.of(NORTH, EAST), flag(), flag()).as(Neutrality::new);
    }

    private static Arbitrary<Demand> summits() {
        return Arbitraries.of(LeadersSummit.of(NORTH, SOUTH), LeadersSummit.of(NORTH, SOUTH, EAST));
    }

    private static Arbitrary<Demand> undertakings() {
        Undertaking inspections = Undertaking.by(SOUTH, "Inspections");
        Undertaking regime = Undertaking.by(NORTH, "Border regime").outOf("closed", "restricted", "open");
        return Arbitraries.of(
                inspections,
                inspections.saying("no"),
                regime,
                regime.saying("open"),
                regime.saying("open", "restricted"),
                new Undertaking(EAST, "Custom", CUSTOM, ImmutableList.of("much")),
                new Undertaking(EAST, "Custom", CUSTOM, ImmutableList.of("nothing", "more")));
    }

    private static Arbitrary<Demand> remains() {
        return Combinators.combine(optional(howMany()), optional(Arbitraries.of(ExchangeMode.class)))
                .as((number, mode) -> new RemainsReturn(SOUTH, NORTH, number, mode));
    }

    private static Arbitrary<Demand> limits() {
        return Combinators.combine(
                        Arbitraries.of(
                                ForceKind.PERSONNEL,
                                ForceKind.TANKS,
                                ForceKind.of("launchers"),
                                new ForceKind("z", "navy", "ships")),
                        optional(howMany()))
                .as((kind, ceiling) -> new ForceLimit(NORTH, kind, ceiling));
    }

    private static Arbitrary<Demand> zones() {
        return Combinators.combine(
                        Arbitraries.of(VALLEY, HILLS),
                        optional(howMany()),
                        Negotiations.subset(NORTH, SOUTH),
                        optional(Arbitraries.of(Oversight.class)))
                .as((where, depth, leaving, oversight) ->
                        new BufferZone(where, depth, ImmutableList.copyOf(leaving), oversight));
    }

    private static Arbitrary<HowMany> howMany() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 100_000);
        return Combinators.combine(numbers, numbers, Arbitraries.integers().between(0, 3))
                .as((one, other, shape) -> switch (shape) {
                    case 0 -> HowMany.exactly(one);
                    case 1 -> HowMany.atLeast(one);
                    case 2 -> new HowMany(OptionalLong.empty(), OptionalLong.of(one));
                    default -> HowMany.between(Math.min(one, other), Math.max(one, other));
                });
    }

    // Leaves

    private static Arbitrary<List<Source>> sources() {
        return source().list().ofMaxSize(2);
    }

    private static Arbitrary<Source> source() {
        return Combinators.combine(
                        text(),
                        optional(day()),
                        optional(text()),
                        flag(),
                        optional(text()),
                        optional(text()),
                        Arbitraries.of(Basis.class))
                .as((speaker, day, reporter, isReported, quote, reference, basis) -> new SourceBuilder()
                        .speaker(speaker)
                        .date(day)
                        .reporter(reporter)
                        .reportedOn(isReported ? Optional.of(day.orElse(LocalDate.of(2025, 1, 1))) : Optional.empty())
                        .quote(quote)
                        .reference(reference)
                        .basis(basis)
                        .build());
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(days -> LocalDate.of(2025, 1, 1).plusDays(days));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of(
                "plain",
                "with \"quotes\" and \\ backslash",
                "Çırağan Palace",
                "two\nlines\tand a tab",
                "談判 🕊",
                "null",
                "2025-06-02",
                "1e3",
                "- a: b # c",
                "\u0001\u2028");
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Disclosure> disclosure() {
        return Arbitraries.of(Disclosure.class);
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<? extends T> values) {
        return Arbitraries.oneOf(Arbitraries.just(Optional.empty()), values.map(value -> Optional.<T>of(value)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> Arbitrary<List<T>> subset(T... values) {
        return subset(ImmutableList.copyOf(values));
    }

    private static <T> Arbitrary<List<T>> subset(List<T> values) {
        return Arbitraries.subsetOf(values).map(set -> {
            List<T> inOrder = new ArrayList<>(values);
            inOrder.retainAll(set);
            return inOrder;
        });
    }
}
