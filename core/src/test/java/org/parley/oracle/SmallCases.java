package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.demand.Undertaking;
import org.parley.oracle.Oracle.Answer;

/** The small cases that fix what everything means, in the order of the table in the design. */
public final class SmallCases {
    static final Party N = Party.of("N");
    static final Party S = Party.of("S");
    static final Demand A = Undertaking.by(N, "a");
    static final Demand B = Undertaking.by(N, "b");
    static final Demand X = Undertaking.by(N, "x");
    static final Demand Y = Undertaking.by(N, "y");
    static final Demand Z = Undertaking.by(N, "z");
    static final Step C = Step.of("c");
    static final Step G = Step.of("g");
    static final Step K = Step.of("k");
    static final Step M = Step.of("m");
    static final Step SIGNATURE = Step.of("s");
    static final Step T = Step.of("t");
    static final Step W = Step.of("w");
    static final QuantityIssue Q = Issue.quantity("q", "km").from(0);

    private static final Map<String, String> NOTHING = Map.of();

    private SmallCases() {}

    /** Returns all cases. */
    public static List<SmallCase> all() {
        List<SmallCase> all = new ArrayList<>();
        addAttitudes(all);
        addConditions(all);
        addRulesAndWholes(all);
        addTargetsAndContradictions(all);
        addConsent(all);
        addAgreedNow(all);
        addOrders(all);
        return all;
    }

    private static void addAttitudes(List<SmallCase> all) {
        Position demand = N.demands(X);
        all.add(of("N demands x", demand)
                .cell(X.text(), "s", Answer.SILENT)
                .onlyPossible(Set.of(yes(X)))
                .onlyConsented(Set.of())
                .conceding(Set.of(Set.of()))
                .agreeingNow(Set.of(Map.of(demand.id(), false))));

        all.add(of("N demands x; S accepts x", demand, S.accepts(X))
                .accepted(X.text(), "s", Map.of(issue(X), Set.of("yes")))
                .onlyPossible(Set.of(yes(X)))
                .onlyConsented(Set.of(yes(X)))
                .agreeingNow(Set.of(Map.of(demand.id(), true))));

        Position rejection = S.rejects(X);
        all.add(of("N demands x; S rejects x", demand, rejection)
                .cell(X.text(), "s", Answer.REJECTED)
                .conflict(demand.id(), rejection.id())
                .onlyPossible(Set.of())
                .conceding(Set.of(Set.of(demand.id()), Set.of(rejection.id())))
                .cheapestConceding(Set.of(Set.of(demand.id()), Set.of(rejection.id())))
                .agreeingNow(Set.of()));

        Position redLine = N.demands(X).redLine();
        Position firm = S.rejects(X).firm();
        all.add(of("N demands x (red line); S rejects x (firm)", redLine, firm)
                .cell(X.text(), "s", Answer.REJECTED)
                .conflict(redLine.id(), firm.id())
                .conceding(Set.of(Set.of(redLine.id()), Set.of(firm.id())))
                .cheapestConceding(Set.of(Set.of(firm.id()))));
    }

    private static void addConditions(List<SmallCase> all) {
        Position demand = N.demands(X);
        all.add(of("N demands x; S accepts x only if y", demand, S.accepts(X).onlyIf(Y))
                .cell(X.text(), "s", Answer.ACCEPTED_IF, Set.of(Set.of(Y.text())))
                .onlyPossible(Set.of(yes(X, Y))));

        all.add(of("N demands x; S rejects x until s", demand, S.rejects(X).until(SIGNATURE))
                .cell(
                        X.text(),
                        "s",
                        Answer.REJECTED_UNTIL,
                        Set.of(Set.of(SIGNATURE.occurs().text())))
                .onlyPossible(Set.of(yes(X)))
                .onlyConsented(Set.of())
                .agreeingNow(Set.of()));

        all.add(of("N demands x; S undecided on x", demand, S.undecidedOn(X))
                .cell(X.text(), "s", Answer.UNDECIDED)
                .onlyPossible(Set.of(yes(X)))
                .onlyConsented(Set.of()));

        all.add(of("N demands x when y; S rejects x", N.demands(X).when(Y), S.rejects(X))
                .cell(X.text(), "s", Answer.REJECTED)
                .onlyPossible(Set.of(with(NOTHING, X, "no", Y, "no"))));

        Position notX = N.demands(Terms.not(X));
        all.add(of("N demands not x", notX)
                .cell(notX.terms().text(), "s", Answer.SILENT)
                .onlyPossible(Set.of(Map.of(issue(X), "no")))
                .onlyConsented(Set.of(Map.of(issue(X), "no")))
                .agreeingNow(Set.of(Map.of(notX.id(), false))));
    }

    private static void addRulesAndWholes(List<SmallCase> all) {
        Position x = N.demands(X);
        Position y = N.demands(Y);
        Terms both = Terms.allOf(X, Y);
        Position notBoth = S.rejects(both);
        all.add(of("N demands x; N demands y; S rejects all of (x, y)", x, y, notBoth)
                .cell(X.text(), "s", Answer.SILENT)
                .cell(Y.text(), "s", Answer.SILENT)
                .conflict(x.id(), y.id(), notBoth.id())
                .conceding(Set.of(Set.of(x.id()), Set.of(y.id()), Set.of(notBoth.id()))));

        Position ofS = S.demands(Y);
        CompatibilityRule excludes = CompatibilityRule.excludes(X, Y);
        all.add(of("N demands x; S demands y; rule: x excludes y", x, ofS, excludes)
                .cell(X.text(), "s", Answer.RULED_OUT)
                .cell(Y.text(), "n", Answer.RULED_OUT)
                .conflict(x.id(), ofS.id(), excludes.id())
                .conceding(Set.of(Set.of(x.id()), Set.of(ofS.id()))));

        CompatibilityRule notX = CompatibilityRule.that(Terms.not(X));
        all.add(of("N demands x; rule: not x", x, notX)
                .impossible(X.text())
                .contradiction("n", x.id(), notX.id())
                .conceding(Set.of(Set.of(x.id()))));

        Position whole = N.demands(both);
        all.add(of("N demands all of (x, y) as one demand; S rejects all of (x, y)", whole, notBoth)
                .cell(both.text(), "s", Answer.REJECTED)
                .conflict(whole.id(), notBoth.id()));

        Terms either = Terms.anyOf(Y, Z);
        all.add(of(
                        "N demands x; S rejects x unless any of (y, z)",
                        x,
                        S.rejects(X).unless(either))
                .cell(X.text(), "s", Answer.REJECTED_UNTIL, Set.of(Set.of(either.text())))
                .onlyPossible(Set.of(
                        with(yes(X), Y, "yes", Z, "yes"),
                        with(yes(X), Y, "yes", Z, "no"),
                        with(yes(X), Y, "no", Z, "yes"))));

        all.add(of(
                        "N demands x; S rejects x unless y; S rejects x unless z",
                        x,
                        S.rejects(X).unless(Y).id("unless-y"),
                        S.rejects(X).unless(Z).id("unless-z"))
                .cell(X.text(), "s", Answer.REJECTED_UNTIL, Set.of(Set.of(Y.text()), Set.of(Z.text())))
                .onlyPossible(Set.of(yes(X, Y, Z))));
    }

    private static void addTargetsAndContradictions(List<SmallCase> all) {
        Position both = N.demands(Terms.allOf(X, Y));
        all.add(of("N demands all of (x, y); N accepts x", both, N.accepts(X))
                .cell(both.terms().text(), "s", Answer.SILENT)
                .cell(X.text(), "s", Answer.SILENT)
                .onlyPossible(Set.of(yes(X, Y))));

        Terms most = Q.atMost(100);
        Position ofS = S.demands(most);
        Position acceptance = N.accepts(Q.exactly(85));
        all.add(of(
                        "N demands at least 250 and accepts exactly 85; S demands at most 100",
                        N.demands(Q.atLeast(250)),
                        acceptance,
                        ofS)
                .accepted(most.text(), "n", Map.of("q", Set.of("85")))
                .cell(Q.atLeast(250).text(), "s", Answer.RULED_OUT)
                .onlyPossible(Set.of(Map.of("q", "85")))
                .onlyConsented(Set.of(Map.of("q", "85"))));

        Position redLine = N.demands(Q.atLeast(250)).redLine();
        all.add(of("the same with N's demand a red line", redLine, acceptance, ofS)
                .cell(most.text(), "n", Answer.RULED_OUT)
                .excludedAcceptance("n", redLine.id(), acceptance.id())
                .conflict(redLine.id(), ofS.id())
                .onlyPossible(Set.of()));

        Position x = N.demands(X);
        Position demand = S.demands(X);
        Position rejection = S.rejects(X);
        all.add(of("S demands x; S rejects x; N demands x", demand, rejection, x)
                .cell(X.text(), "s", Answer.CONTRADICTORY)
                .contradiction("s", demand.id(), rejection.id())
                .conflict(x.id(), rejection.id())
                .conceding(Set.of(Set.of(rejection.id()), Set.of(demand.id(), x.id()))));
    }

    private static void addConsent(List<SmallCase> all) {
        Position x = N.demands(X);
        all.add(of("N demands x; S demands x", x, S.demands(X))
                .accepted(X.text(), "s", Map.of(issue(X), Set.of("yes")))
                .accepted(X.text(), "n", Map.of(issue(X), Set.of("yes")))
                .onlyPossible(Set.of(yes(X)))
                .onlyConsented(Set.of(yes(X))));

        all.add(of(
                        "N demands x; S demands y, accepts x, rejects z unless y",
                        x,
                        S.demands(Y),
                        S.accepts(X),
                        S.rejects(Z).unless(Y))
                .accepted(X.text(), "s", Map.of(issue(X), Set.of("yes"))));

        Terms both = Terms.allOf(X, Y);
        all.add(of(
                        "N demands all of (x, y); S accepts (x and not y); S accepts (y and not x)",
                        N.demands(both),
                        S.accepts(Terms.allOf(X, Terms.not(Y))),
                        S.accepts(Terms.allOf(Y, Terms.not(X))))
                .cell(both.text(), "s", Answer.SILENT)
                .onlyPossible(Set.of(yes(X, Y)))
                .onlyConsented(Set.of()));

        all.add(of("N demands x when y unless z", N.demands(X).when(Y).unless(Z))
                .outcomes(Map.of(issue(Y), "no"), true)
                .outcomes(Map.of(issue(X), "no"), true)
                .outcomes(Map.of(issue(X), "no", issue(Y), "yes", issue(Z), "no"), false));
    }

    private static void addAgreedNow(List<SmallCase> all) {
        Position a = N.demands(A);
        Position b = N.demands(B);
        Position notB = S.rejects(B);
        all.add(of("N demands a; N demands b; S rejects b", a, b, notB)
                .cell(A.text(), "s", Answer.SILENT)
                .cell(B.text(), "s", Answer.REJECTED)
                .conflict(b.id(), notB.id())
                .agreeingNow(Set.of(Map.of(a.id(), false))));

        Position both = N.demands(Terms.allOf(A, B));
        all.add(of("N demands all of (a, b) as one demand; S rejects b", both, notB)
                .conflict(both.id(), notB.id())
                .agreeingNow(Set.of()));

        Position x = N.demands(X);
        Position notA = S.rejects(A);
        Assumption one = Assumption.that(Terms.exactlyOne(A, B));
        all.add(of("N demands x; S rejects a; S rejects b; assumption: exactly one of a, b", x, notA, notB, one)
                .contradiction("s", notA.id(), notB.id(), one.id())
                .onlyPossible(Set.of())
                .agreeingNow(Set.of(Map.of(x.id(), false))));
    }

    private static void addOrders(List<SmallCase> all) {
        all.add(of("N: c before w; S: w before c", N.demands(C.before(W)), S.demands(W.before(C)))
                .clash("c", "w")
                .onlyPossible(Set.of(NOTHING))
                .roadmap(Set.of("c"), "c")
                .roadmap(Set.of("c", "w")));

        Position k = N.demands(K.onlyAfter(M));
        Position m = S.rejects(M.occurs()).until(G);
        Assumption g = Assumption.that(G.onlyAfter(K));
        String name = "N: k only after m; S rejects m until g; assumption: g only after k";
        List<String> cycle = List.of("g", "m", "k");
        all.add(of(name, k, m, g)
                .deadlock(cycle, k.id(), m.id(), g.id())
                .onlyPossible(Set.of(NOTHING))
                .roadmap(Set.of("m")));

        Position meeting = N.demands(M.occurs());
        all.add(of(name + "; N demands m", k, m, g, meeting)
                .deadlock(cycle, k.id(), m.id(), g.id())
                .conflict(k.id(), m.id(), g.id(), meeting.id())
                .onlyPossible(Set.of()));
        all.add(of(name + ", without the first", m, g).roadmap(Set.of("g", "k", "m"), "k", "g", "m"));
        all.add(of(name + ", without the second", k, g).roadmap(Set.of("g", "k", "m"), "m", "k", "g"));
        all.add(of(name + ", without the third", k, m).roadmap(Set.of("g", "k", "m"), "g", "m", "k"));

        Position t = N.demands(T.onlyAfter(C));
        Position c = S.demands(C.onlyAfter(W));
        Assumption w = Assumption.that(W.onlyAfter(T));
        all.add(of("N: t only after c; S: c only after w", t, c).roadmap(Set.of("t"), "w", "c", "t"));
        all.add(of("the same with the assumption w only after t", t, c, w)
                .deadlock(List.of("c", "t", "w"), t.id(), c.id(), w.id())
                .roadmap(Set.of("t")));
    }

    // How the table is written

    private static SmallCase of(String name, Premise... premises) {
        NegotiationBuilder builder = Negotiation.between(N, S);
        for (Premise premise : premises) {
            if (premise instanceof Position position) {
                builder.add(position);
            } else if (premise instanceof Assumption assumption) {
                builder.add(assumption);
            } else {
                builder.add((CompatibilityRule) premise);
            }
        }
        return new SmallCase(name, builder.build());
    }

    static String issue(Demand undertaking) {
        return ((Undertaking) undertaking).issue().id();
    }

    private static Map<String, String> yes(Demand... undertakings) {
        Map<String, String> values = new TreeMap<>();
        for (Demand undertaking : undertakings) {
            values.put(issue(undertaking), "yes");
        }
        return values;
    }

    private static Map<String, String> with(
            Map<String, String> some, Demand one, String value, Demand other, String otherValue) {
        Map<String, String> values = new TreeMap<>(some);
        values.put(issue(one), value);
        values.put(issue(other), otherValue);
        return values;
    }
}
