package org.parley.examples;

import java.time.LocalDate;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Source;
import org.parley.analysis.Analysis;

/**
 * Dayton, November 1995: two sides agree on a map that gives 51 to 49 per cent of the territory, and the third refuses it.
 *
 * <p>In the night of 19 November Haris Silajdžić and Slobodan Milošević shifted territory on the map until, by four in the
 * morning, it came close to the target of 51 to 49. Croatia's foreign minister saw a "0.00% chance" that his president would
 * accept it. That the one side asked for no less than 51 per cent and the other granted no more is how the target is read
 * here. Milošević negotiated for the Bosnian Serbs.
 */
public final class Dayton {
    /** The Bosniak side, for which Haris Silajdžić drew the map. */
    public static final Party BOSNIAK = Party.of("Bosniak side");

    /** The Serb side, for which Slobodan Milošević negotiated. */
    public static final Party SERB = Party.of("Serb side");

    /** The Croat side. */
    public static final Party CROAT = Party.of("Croat side");

    /** How much of the territory the Federation has; the rest is for the Bosnian Serbs. */
    public static final QuantityIssue SHARE = Issue.quantity("share", "per cent")
            .labelled("the Federation's share of the territory")
            .from(0)
            .to(100);

    /** Whether the map of that night is the boundary. */
    public static final ChoiceIssue MAP = Issue.yesNo("map").labelled("the map of four in the morning");

    private static final Source ACCOUNT = told("an account of the talks");

    private static final Source REFUSAL =
            told("Mate Granić, as Richard Holbrooke recalled").quoting("0.00% chance");

    private Dayton() {}

    private static Source told(String speaker) {
        return Source.by(speaker)
                .on(LocalDate.of(1995, 11, 19))
                .reportedBy("Transitions Online")
                .at("tol.org/client/article/a-new-bosnia-earning-sarajevo.html");
    }

    /** Returns the negotiation. */
    public static Negotiation negotiation() {
        return Negotiation.between(BOSNIAK, SERB, CROAT)
                .titled("Dayton, November 1995: the map of four in the morning")
                .add(BOSNIAK.demands(SHARE.atLeast(51)).source(ACCOUNT))
                .add(SERB.demands(SHARE.atMost(51)).source(ACCOUNT))
                .add(BOSNIAK.demands(MAP.yes()).source(ACCOUNT))
                .add(SERB.demands(MAP.yes()).source(ACCOUNT))
                .add(CROAT.rejects(MAP.yes()).source(REFUSAL))
                .add(CompatibilityRule.requires(MAP.yes(), SHARE.exactly(51))
                        .id("the-map-is-51-to-49")
                        .because("it was drawn to meet the target of 51 to 49"))
                .build();
    }

    /** Prints what two could settle without the third, and what the third says to it. */
    public static void main(String[] arguments) {
        Analysis all = Analysis.of(negotiation());
        Analysis two = all.among(BOSNIAK, SERB);
        Outcome settled = two.zone().consentedOutcome().orElseThrow();
        System.out.println("Among all three:\n\n" + all.zone().explain());
        System.out.println(
                "Among the Bosniak and the Serb side alone:\n\n" + two.zone().explain());
        System.out.println("What the two could settle, " + settled + ", before all three:\n");
        System.out.println(all.review(Draft.of(settled)).explain());
        System.out.println("What it would take:\n");
        System.out.print(all.concessions().explain());
    }
}
