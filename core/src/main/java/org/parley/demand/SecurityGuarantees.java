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
import org.parley.ChoiceIssue;
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
 */
@Immutable
public final class SecurityGuarantees implements Demand {
    private final Party to;
    private final ImmutableList<GuaranteeForm> forms;
    private final ImmutableList<Party> guarantors;
    private final Optional<GuarantorDecision> decision;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * Makes the demand from all that it says.
     *
     * @param to whose security is guaranteed
     * @param forms what the guarantees consist of, in the order of their ids, as far as that is said
     * @param guarantors who guarantees, in the order of their ids, as far as that is said
     * @param decision how the guarantors decide to act, if that is said
     */
    public SecurityGuarantees(
            Party to,
            ImmutableList<GuaranteeForm> forms,
            ImmutableList<Party> guarantors,
            Optional<GuarantorDecision> decision) {
        this.to = Objects.requireNonNull(to, "to");
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(guarantors, "guarantors");
        this.decision = Objects.requireNonNull(decision, "decision");
        this.forms = sorted(forms);
        this.guarantors = Parties.sorted(guarantors);
        this.hash = Objects.hash(to, this.forms, this.guarantors);
    }

    private static ImmutableList<GuaranteeForm> sorted(ImmutableList<GuaranteeForm> forms) {
        if (forms.size() < 2) {
            return forms;
        }
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

    /** Returns whose security is guaranteed. */
    public Party to() {
        return to;
    }

    /** Returns what the guarantees consist of, in the order of their ids, as far as that is said. */
    public ImmutableList<GuaranteeForm> forms() {
        return forms;
    }

    /** Returns who guarantees, in the order of their ids, as far as that is said. */
    public ImmutableList<Party> guarantors() {
        return guarantors;
    }

    /** Returns how the guarantors decide to act, if that is said. */
    public Optional<GuarantorDecision> decision() {
        return decision;
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

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        GuaranteeIssues issues = GuaranteeIssues.to(to);
        ChoiceIssue given = issues.given();
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        parts.add(given.yes());
        extents.add(given);
        addForms(issues, given.yes(), parts, extents, rules);
        addGuarantors(issues, given.yes(), parts, rules);
        if (decision.isPresent()) {
            parts.add(issues.decision().is(decision.get().value()));
        }
        Step step = new Step(issues.act(), issues.name(), "the security guarantees", issues.name() + " are given");
        return Content.of(Facets.all(parts.build()), new Act(step, extents.build()), rules.build());
    }

    private void addForms(
            GuaranteeIssues issues,
            Terms given,
            ImmutableList.Builder<Terms> parts,
            ImmutableList.Builder<Issue> extents,
            ImmutableList.Builder<CompatibilityRule> rules) {
        String previous = "";
        for (GuaranteeForm form : forms) {
            ChoiceIssue issue = issues.form(form);
            parts.add(issue.yes());
            if (!form.id().equals(previous)) {
                extents.add(issue);
            }
            previous = form.id();
            String rationale = "guarantees by " + form.name() + " are security guarantees";
            rules.add(Facets.requires(issues.act() + "/form/" + form.id(), issue.yes(), given, rationale));
        }
    }

    private void addGuarantors(
            GuaranteeIssues issues,
            Terms given,
            ImmutableList.Builder<Terms> parts,
            ImmutableList.Builder<CompatibilityRule> rules) {
        for (Party guarantor : guarantors) {
            Terms guaranteed = issues.guarantor(guarantor).yes();
            parts.add(guaranteed);
            String id = issues.act() + "/guarantor/" + guarantor.id();
            String rationale = "guarantees from " + guarantor.name() + " are security guarantees";
            rules.add(Facets.requires(id, guaranteed, given, rationale));
        }
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
        return CodingSchemes.paX("SsrGua", "ImOth", "ImPK");
    }

    @Override
    public ImmutableList<Party> actors() {
        return guarantors;
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
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

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SecurityGuarantees other
                && to.equals(other.to)
                && forms.equals(other.forms)
                && guarantors.equals(other.guarantors)
                && decision.equals(other.decision);
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
