package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Terms;

/**
 * A named bundle of terms tabled as one, such as an option of a memorandum: all of its parts.
 *
 * <p>A proposal with the order of steps among its parts cannot be rejected as it stands; it is refused by rejecting its
 * other parts.
 *
 * <pre>{@code
 * Demand option = Proposal.named("Option 1", Ceasefire.full(), TroopWithdrawal.of(north).from(valley).begun());
 * }</pre>
 */
@Immutable
public final class Proposal implements Demand {
    private final String name;
    private final Terms terms;
    private final int hash;

    /**
     * Makes the demand from all that it says.
     *
     * @param name the proposal, as a heading
     * @param bundled the parts, each once, sorted by their text
     */
    public Proposal(String name, ImmutableList<Terms> bundled) {
        this(Words.named(name, "a proposal"), Terms.allOf(Objects.requireNonNull(bundled, "bundled")));
    }

    private Proposal(String name, Terms terms) {
        this.name = name;
        this.terms = terms;
        this.hash = Objects.hash(name, terms.parts());
    }

    /** Returns the proposal of that name, which consists of these terms. */
    public static Proposal named(String name, Terms... bundled) {
        return new Proposal(name, ImmutableList.copyOf(bundled));
    }

    /** Returns the proposal, as a heading. */
    public String name() {
        return name;
    }

    /** Returns the parts, each once, sorted by their text. */
    public ImmutableList<Terms> bundled() {
        return terms.parts();
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String phrase() {
        return "the proposal \"" + name + "\"";
    }

    @Override
    public Terms terms() {
        return terms;
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        Set<ExternalCode> codes = new LinkedHashSet<>();
        for (Terms part : terms.parts()) {
            collectCodes(part, codes);
        }
        return ImmutableList.copyOf(codes);
    }

    private static void collectCodes(Terms terms, Set<ExternalCode> codes) {
        if (terms instanceof Demand demand) {
            codes.addAll(demand.codes());
        } else {
            for (Terms part : terms.parts()) {
                collectCodes(part, codes);
            }
        }
    }

    @Override
    public ImmutableList<Party> actors() {
        Map<String, Party> actors = new TreeMap<>();
        for (Terms part : terms.parts()) {
            collectActors(part, actors);
        }
        return ImmutableList.copyOf(actors.values());
    }

    private static void collectActors(Terms terms, Map<String, Party> actors) {
        if (terms instanceof Demand demand) {
            for (Party actor : demand.actors()) {
                actors.put(actor.id(), actor);
            }
        } else {
            for (Terms part : terms.parts()) {
                collectActors(part, actors);
            }
        }
    }

    @Override
    public ImmutableList<String> problems() {
        return bundled().isEmpty()
                ? ImmutableList.of("the proposal \"" + name + "\" has no parts: name the terms that it consists of.")
                : ImmutableList.of();
    }

    @Override
    public Proposal among(ImmutableList<Party> principals) {
        return with(terms.among(principals));
    }

    @Override
    public Proposal withIssues(UnaryOperator<Issue> issues) {
        return with(terms.withIssues(issues));
    }

    @SuppressWarnings("ReferenceEquality") // What changed is another object.
    private Proposal with(Terms newTerms) {
        return newTerms == terms ? this : new Proposal(name, newTerms);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Proposal other
                && name.equals(other.name)
                && bundled().equals(other.bundled());
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
