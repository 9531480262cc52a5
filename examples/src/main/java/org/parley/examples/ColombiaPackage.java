package org.parley.examples;

import static org.parley.InstrumentStatus.AGREED_AD_REFERENDUM;
import static org.parley.InstrumentStatus.BRACKETED;
import static org.parley.InstrumentStatus.RATIFIED;
import static org.parley.InstrumentStatus.REJECTED;
import static org.parley.InstrumentStatus.SIGNED;
import static org.parley.InstrumentStatus.TABLED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.parley.Instrument;
import org.parley.Negotiation;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Role;
import org.parley.Round;

/**
 * Colombia and the FARC-EP, 2012 to 2016: nothing is agreed until everything is, and a No that reopens the text.
 *
 * <p>That nothing is agreed until everything is was the principle of the talks, as President Santos said on 24 August 2016
 * (thebogotapost.com). Of the days of the partial agreements only that on illicit drugs, which a source gives, is here; that
 * the rejected text was reopened for revision is what the later signing of a revised one presupposes.
 */
public final class ColombiaPackage {
    private static final Party GOVERNMENT = Party.of("Government of Colombia"), FARC = Party.of("FARC-EP");
    private static final String FINAL = "final agreement";
    private static final Instrument SIGNED_TEXT =
            Instrument.joint(FINAL, TABLED).becomes(SIGNED);
    private static final Instrument REJECTED_TEXT = SIGNED_TEXT.becomes(REJECTED, LocalDate.of(2016, 10, 2));
    private static final Instrument REVISED_TEXT = REJECTED_TEXT
            .becomes(BRACKETED)
            .becomes(SIGNED, LocalDate.of(2016, 11, 24))
            .becomes(RATIFIED, LocalDate.of(2016, 11, 30));

    private ColombiaPackage() {}

    private static Instrument partial(String title) {
        return Instrument.joint(title, AGREED_AD_REFERENDUM).partOf(FINAL);
    }

    private static Negotiation with(Instrument finalText) {
        return Negotiation.between(GOVERNMENT, FARC)
                .add(Participation.of(Party.of("Cuba"), Role.GUARANTOR))
                .add(Participation.of(Party.of("Norway"), Role.GUARANTOR))
                .add(Participation.observer(Party.of("Venezuela")).scope("accompanying"))
                .add(Participation.observer(Party.of("Chile")).scope("accompanying"))
                .add(Round.number(1)
                        .addInstruments(
                                partial("rural reform"),
                                partial("political participation"),
                                partial("end of the conflict"),
                                partial("illicit drugs").on(LocalDate.of(2014, 5, 16)),
                                partial("victims"),
                                finalText)
                        .build())
                .build();
    }

    private static void print(String when, Instrument finalText) {
        ImmutableList<Instrument> provisional = with(finalText).provisionalInstruments();
        System.out.println(when + ", the final agreement is "
                + finalText.status().name().toLowerCase(Locale.ROOT)
                + (provisional.isEmpty()
                        ? ", and no partial agreement is provisional any more."
                        : "; provisional are:"));
        for (Instrument partial : provisional) {
            System.out.println("  " + partial.title());
        }
    }

    /** Prints what is provisional at each stage, and why an unlawful change is refused. */
    public static void main(String[] arguments) {
        print("Before the final agreement is signed", Instrument.joint(FINAL, TABLED));
        print("Once it is signed", SIGNED_TEXT);
        print("After the No in the plebiscite of 2 October 2016", REJECTED_TEXT);
        print("After Congress approved the revised text", REVISED_TEXT);
        System.out.println("\nWhat if the rejected text were ratified as it is:");
        try {
            REJECTED_TEXT.becomes(RATIFIED);
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
