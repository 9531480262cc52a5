package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.ChoiceIssue;
import org.parley.Party;

/** The issues of security guarantees for one party, which its neutrality speaks of too. */
final class GuaranteeIssues {
    private static final ImmutableList<String> DECISIONS = ImmutableList.of(
            "unspecified", GuarantorDecision.INDIVIDUALLY.value(), GuarantorDecision.BY_CONSENSUS.value());

    private final String act;
    private final String name;
    private final Facets facets;

    private GuaranteeIssues(Party to) {
        this.act = "security-guarantees/" + to.id();
        this.name = "security guarantees for " + to.name();
        this.facets = Facets.of(act);
    }

    static GuaranteeIssues to(Party party) {
        return new GuaranteeIssues(party);
    }

    /** Returns the id of the act, such as {@code security-guarantees/north}. */
    String act() {
        return act;
    }

    /** Returns the act as a noun phrase, such as "security guarantees for North". */
    String name() {
        return name;
    }

    ChoiceIssue given() {
        return facets.yesNo("given", name);
    }

    ChoiceIssue form(GuaranteeForm form) {
        return facets.yesNo("form/" + form.id(), name + " by " + form.name());
    }

    ChoiceIssue guarantor(Party guarantor) {
        return Facets.of(act, guarantor).yesNo("guarantor/" + guarantor.id(), name + " from " + guarantor.name());
    }

    ChoiceIssue decision() {
        return facets.choice("decision", "decision of the guarantors of " + name, DECISIONS);
    }
}
