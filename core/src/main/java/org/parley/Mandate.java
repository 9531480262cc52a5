package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a delegation may settle, and which step settles the rest: a meeting of leaders, a ratification.
 *
 * <pre>{@code
 * Mandate mandate = Mandate.allBut("territory").restSettledBy(summit).before(signature)
 *         .source(Source.by("the head of state").quoting("That is for the leaders"));
 * }</pre>
 *
 * <p>Where an issue outside the mandate is settled, the step that settles it occurs, and before the signature where
 * the mandate names one. At the zero value of an issue nothing is settled, so no mandate applies. When a negotiation is
 * built, the mandate is expanded into one rule for each issue outside it.
 *
 * @param scope whether the issues named are those within the mandate or those outside it
 * @param issues the ids of the issues, each once, in alphabetical order; ids that a negotiation lacks say
 *     nothing; {@link Negotiation#unknownMandateIssues()} lists them
 * @param restSettledBy the step that settles what is outside the mandate
 * @param signature the step before which that has to be, if there is one
 * @param sources who says so, in the order given
 * @param disclosure who may see the mandate
 */
@Immutable
public record Mandate(
        Scope scope,
        ImmutableList<String> issues,
        Step restSettledBy,
        Optional<Step> signature,
        ImmutableList<Source> sources,
        Disclosure disclosure) {
    /** How the issues named bound a mandate. */
    public enum Scope {
        /** The delegation may settle the issues named and no other. */
        ONLY_THESE,
        /** The delegation may settle every issue but those named. */
        ALL_BUT_THESE
    }

    public Mandate {
        Objects.requireNonNull(scope, "scope");
        issues = sortedIds(Objects.requireNonNull(issues, "issues"));
        Objects.requireNonNull(restSettledBy, "restSettledBy");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(disclosure, "disclosure");
        if (signature.isPresent() && signature.get().id().equals(restSettledBy.id())) {
            throw new IllegalArgumentException("Step " + restSettledBy.id()
                    + " cannot come before itself: name a signature other than the step that settles the rest.");
        }
    }

    private static ImmutableList<String> sortedIds(Iterable<String> ids) {
        TreeSet<String> sorted = new TreeSet<>();
        for (String id : ids) {
            sorted.add(Text.id(id, "an issue in a mandate"));
        }
        return ImmutableList.copyOf(sorted);
    }

    /** Returns the beginning of a mandate to settle the issues with these ids and no other. */
    public static Within only(String... issueIds) {
        return new Within(Scope.ONLY_THESE, ids(issueIds));
    }

    /** Returns the beginning of a mandate to settle the issues that the terms mention and no other. */
    public static Within only(Terms terms) {
        return new Within(Scope.ONLY_THESE, TermsIssues.of(Objects.requireNonNull(terms, "terms")));
    }

    /** Returns the beginning of a mandate to settle every issue but those with these ids. */
    public static Within allBut(String... issueIds) {
        return new Within(Scope.ALL_BUT_THESE, ids(issueIds));
    }

    /** Returns the beginning of a mandate to settle every issue but those that the terms mention. */
    public static Within allBut(Terms terms) {
        return new Within(Scope.ALL_BUT_THESE, TermsIssues.of(Objects.requireNonNull(terms, "terms")));
    }

    private static ImmutableList<String> ids(String... issueIds) {
        for (String id : Objects.requireNonNull(issueIds, "issueIds")) {
            Objects.requireNonNull(id, "issueId");
        }
        return ImmutableList.copyOf(issueIds);
    }

    /** Returns this mandate with the signature, before which the rest has to be settled. */
    public Mandate before(Step newSignature) {
        Objects.requireNonNull(newSignature, "newSignature");
        return new Mandate(scope, issues, restSettledBy, Optional.of(newSignature), sources, disclosure);
    }

    /** Returns this mandate with one more source. */
    public Mandate source(Source source) {
        Objects.requireNonNull(source, "source");
        ImmutableList<Source> more =
                ImmutableList.<Source>builder().addAll(sources).add(source).build();
        return new Mandate(scope, issues, restSettledBy, signature, more, disclosure);
    }

    /** Returns this mandate disclosed to these only. */
    public Mandate disclosedTo(Disclosure newDisclosure) {
        Objects.requireNonNull(newDisclosure, "newDisclosure");
        return new Mandate(scope, issues, restSettledBy, signature, sources, newDisclosure);
    }

    /** Returns whether the delegation may settle the issue. */
    public boolean covers(Issue issue) {
        return issues.contains(Objects.requireNonNull(issue, "issue").id()) == (scope == Scope.ONLY_THESE);
    }

    /**
     * The extent of a mandate, before it is said who settles the rest.
     *
     * @param scope whether the issues named are those within the mandate or those outside it
     * @param issues the ids of the issues
     */
    public record Within(Scope scope, ImmutableList<String> issues) {
        public Within {
            Objects.requireNonNull(scope, "scope");
            issues = sortedIds(Objects.requireNonNull(issues, "issues"));
        }

        /** Returns the mandate under which this step settles the rest. */
        public Mandate restSettledBy(Step step) {
            Objects.requireNonNull(step, "step");
            return new Mandate(scope, issues, step, Optional.empty(), ImmutableList.of(), Disclosure.PUBLIC);
        }

        /** Returns the mandate under which the act of this demand settles the rest, such as a meeting of leaders. */
        public Mandate restSettledBy(Demand demand) {
            if (Objects.requireNonNull(demand, "demand").act().isEmpty()) {
                throw new IllegalArgumentException("Demand \"" + demand.label()
                        + "\" has no step of its own that could settle the rest: name a step or a demand with an act.");
            }
            return restSettledBy(demand.act().get().step());
        }
    }
}
