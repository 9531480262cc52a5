package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.Act;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/**
 * Security guarantees for a party: in which form, from whom, and how the guarantors decide.
 *
 * <p>Forms and guarantors can hold together, so each is a question of its own.
 *
 * <pre>{@code
 * Demand guarantees = SecurityGuarantees.to(north)
 *         .guaranteedBy(east, west)
 *         .form(GuaranteeForm.ALLIANCE_MEMBERSHIP)
 *         .individually();
 * }</pre>
 *
 * @param to whose security is guaranteed
 * @param forms what the guarantees consist of, in the order of their ids, as far as that is said
 * @param guarantors who guarantees, in the order of their ids, as far as that is said
 * @param decision how the guarantors decide to act, if that is said
 */
@Immutable
public record SecurityGuarantees(
        Party to,
        ImmutableList<GuaranteeForm> forms,
        ImmutableList<Party> guarantors,
        Optional<GuarantorDecision> decision)
        implements Demand {
    public SecurityGuarantees {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(guarantors, "guarantors");
        Objects.requireNonNull(decision, "decision");
        forms = sorted(forms);
        guarantors = Parties.sorted(guarantors);
    }

    private static ImmutableList<GuaranteeForm> sorted(List<GuaranteeForm> forms) {
        Map<String, GuaranteeForm> sorted = new TreeMap<>();
        for (GuaranteeForm form : forms) {
            sorted.put(form.id() + " " + form.name() + " " + form.wording(), form);
        }
        return ImmutableList.copyOf(sorted.values());
    }

    /** Returns security guarantees for this party, in whatever form and from whomever. */
    public static SecurityGuarantees to(Party party) {
        return new SecurityGuarantees(party, ImmutableList.of(), ImmutableList.of(), Optional.empty());
    }

    /** Returns these guarantees in this form, and in those already named. */
    public SecurityGuarantees form(GuaranteeForm form) {
        ImmutableList<GuaranteeForm> more =
                ImmutableList.<GuaranteeForm>builder().addAll(forms).add(form).build();
        return new SecurityGuarantees(to, more, guarantors, decision);
    }

    /** Returns these guarantees from these parties, and from those already named. */
    public SecurityGuarantees guaranteedBy(Party... parties) {
        ImmutableList<Party> more =
                ImmutableList.<Party>builder().addAll(guarantors).add(parties).build();
        return new SecurityGuarantees(to, forms, more, decision);
    }

    /** Returns these guarantees such that each guarantor decides for itself. */
    public SecurityGuarantees individually() {
        return new SecurityGuarantees(to, forms, guarantors, Optional.of(GuarantorDecision.INDIVIDUALLY));
    }

    /** Returns these guarantees such that no guarantor acts unless all agree. */
    public SecurityGuarantees byConsensus() {
        return new SecurityGuarantees(to, forms, guarantors, Optional.of(GuarantorDecision.BY_CONSENSUS));
    }

    @Override
    public String kind() {
        return "security-guarantees";
    }

    @Override
    public String label() {
        return "Security guarantees" + formsAfter(": ") + guarantorsAfter(inHeading()) + decisionOfGuarantors();
    }

    @Override
    public String phrase() {
        return "security guarantees" + formsAfter(" by ") + guarantorsAfter(" ") + decisionOfGuarantors();
    }

    @Override
    public String description() {
        return "Security guarantees for " + to.name() + formsAfter(": ") + guarantorsAfter(inHeading())
                + decisionOfGuarantors();
    }

    private String inHeading() {
        return forms.isEmpty() ? " " : ", ";
    }

    private String formsAfter(String before) {
        ImmutableList.Builder<String> wordings = ImmutableList.builder();
        for (GuaranteeForm form : forms) {
            wordings.add(form.wording());
        }
        return forms.isEmpty() ? "" : before + Words.list(wordings.build());
    }

    private String guarantorsAfter(String before) {
        return guarantors.isEmpty() ? "" : before + "from " + Parties.names(guarantors);
    }

    private String decisionOfGuarantors() {
        return decision.isPresent() ? ", the guarantors " + decision.get().words() : "";
    }

    @Override
    public Terms terms() {
        GuaranteeIssues issues = GuaranteeIssues.to(to);
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(issues.given().yes());
        for (GuaranteeForm form : forms) {
            parts.add(issues.form(form).yes());
        }
        for (Party guarantor : guarantors) {
            parts.add(issues.guarantor(guarantor).yes());
        }
        if (decision.isPresent()) {
            parts.add(issues.decision().is(decision.get().value()));
        }
        return Facets.all(parts.build());
    }

    @Override
    public Optional<Act> act() {
        GuaranteeIssues issues = GuaranteeIssues.to(to);
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        extents.add(issues.given());
        String previous = "";
        for (GuaranteeForm form : forms) {
            if (!form.id().equals(previous)) {
                extents.add(issues.form(form));
            }
            previous = form.id();
        }
        Step step = new Step(issues.act(), issues.name(), "the security guarantees", issues.name() + " are given");
        return Optional.of(new Act(step, extents.build()));
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.paX("SsrGua", "ImOth", "ImPK");
    }

    @Override
    public ImmutableList<Party> actors() {
        return guarantors;
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        GuaranteeIssues issues = GuaranteeIssues.to(to);
        Terms given = issues.given().yes();
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        for (GuaranteeForm form : forms) {
            String id = issues.act() + "/form/" + form.id();
            String rationale = "guarantees by " + form.name() + " are security guarantees";
            rules.add(Facets.requires(id, issues.form(form).yes(), given, rationale));
        }
        for (Party guarantor : guarantors) {
            String id = issues.act() + "/guarantor/" + guarantor.id();
            String rationale = "guarantees from " + guarantor.name() + " are security guarantees";
            rules.add(Facets.requires(id, issues.guarantor(guarantor).yes(), given, rationale));
        }
        return rules.build();
    }

    @Override
    public ImmutableList<String> problems() {
        for (Party guarantor : guarantors) {
            if (guarantor.id().equals(to.id())) {
                return ImmutableList.of("the security of " + to.name()
                        + " would be guaranteed by itself: name another party in guaranteedBy(..) or in to(..).");
            }
        }
        return ImmutableList.of();
    }
}
