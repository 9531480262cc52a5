package org.parley;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The mandates of delegations that are in force, and the rules that they state. */
final class Mandates {
    private Mandates() {}

    /**
     * The mandate of a party's delegation at the last round that gives it one.
     *
     * @param round the round
     * @param delegation the delegation
     * @param mandate its mandate
     */
    record InForce(int round, Delegation delegation, Mandate mandate) {
        Party party() {
            return delegation.party();
        }

        /** Returns a rule for each known issue that is outside the mandate, in no order. */
        ImmutableList<CompatibilityRule> rules(Catalog known) {
            ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
            for (Issue issue : known.unsortedIssues()) {
                if (leavesToOthers(issue) && !known.isExtentOf(issue, mandate.restSettledBy())) {
                    rules.add(rule(issue));
                }
            }
            return rules.build();
        }

        /** Returns whether another step has to settle the issue, unless it is part of that step itself. */
        private boolean leavesToOthers(Issue issue) {
            return !mandate.covers(issue) && !(issue instanceof IssueReference);
        }

        /** Returns what the draft settles outside the mandate. */
        List<OutOfMandate> exceeded(Draft draft, Negotiation talks) {
            List<OutOfMandate> found = new ArrayList<>();
            for (Issue issue : talks.issues()) {
                Optional<Value> value = draft.value(issue);
                if (value.isPresent()
                        && !issue.isZero(value.get())
                        && leavesToOthers(issue)
                        && !isPartOfTheRest(issue, talks.acts())) {
                    found.add(new OutOfMandate(delegation, issue, value.get()));
                }
            }
            return found;
        }

        /** Returns whether the issue is an extent of the act that settles what the mandate leaves. */
        private boolean isPartOfTheRest(Issue issue, ImmutableList<Act> acts) {
            for (Act act : acts) {
                for (Issue extent : act.extents()) {
                    if (act.step().id().equals(mandate.restSettledBy().id())
                            && extent.id().equals(issue.id())) {
                        return true;
                    }
                }
            }
            return false;
        }

        private CompatibilityRule rule(Issue issue) {
            return new CompatibilityRule(
                    "mandate/" + party().id() + "/" + issue.id(),
                    terms(issue),
                    rationale(issue),
                    authority(),
                    CompatibilityRule.Origin.MANDATED,
                    mandate.disclosure());
        }

        private Terms terms(Issue issue) {
            Terms settled = mandate.restSettledBy().occurs();
            if (mandate.signature().isPresent()) {
                Terms comesFirst =
                        mandate.restSettledBy().before(mandate.signature().get());
                settled = Terms.allOf(settled, comesFirst);
            }
            Optional<Terms> unsettled = Zeros.of(issue);
            return unsettled.isPresent() ? Terms.anyOf(unsettled.get(), settled) : settled;
        }

        private String rationale(Issue issue) {
            return "the delegation of " + party().name() + " may not settle " + issue.label() + "; that is left to "
                    + mandate.restSettledBy().name()
                    + (mandate.signature().isPresent()
                            ? ", before " + mandate.signature().get().name()
                            : "");
        }

        private String authority() {
            StringBuilder authority = new StringBuilder();
            for (Source source : mandate.sources()) {
                authority.append(authority.length() == 0 ? "" : "; ").append(words(source));
            }
            return authority.toString();
        }

        private static String words(Source source) {
            String when = source.date().isPresent()
                    ? ", " + day(source.date().get())
                    : source.reportedOn().isPresent()
                            ? ", as reported on " + day(source.reportedOn().get())
                            : "";
            String quote = source.quote().isPresent() ? ": \"" + source.quote().get() + "\"" : "";
            return source.speaker() + when + quote;
        }

        private static String day(LocalDate date) {
            String month = date.getMonth().name();
            return date.getDayOfMonth() + " " + month.charAt(0)
                    + month.substring(1).toLowerCase(Locale.ROOT) + " " + date.getYear();
        }
    }

    /** Returns the mandates in force, in the order of the parties' ids. */
    static ImmutableList<InForce> inForce(Iterable<Round> rounds) {
        Map<String, InForce> byParty = new TreeMap<>();
        for (Round round : rounds) {
            for (Delegation delegation : round.delegations()) {
                InForce known = byParty.get(delegation.party().id());
                boolean isLater = known == null || known.round() <= round.number();
                if (delegation.mandate().isPresent() && isLater) {
                    Mandate mandate = delegation.mandate().get();
                    byParty.put(delegation.party().id(), new InForce(round.number(), delegation, mandate));
                }
            }
        }
        return ImmutableList.copyOf(byParty.values());
    }
}
