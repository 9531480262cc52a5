package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
 *
 * @param name the proposal, as a heading
 * @param bundled the parts, each once, sorted by their text
 */
@Immutable
public record Proposal(String name, ImmutableList<Terms> bundled) implements Demand {
    public Proposal {
        name = Words.named(name, "a proposal");
        bundled = Terms.allOf(Objects.requireNonNull(bundled, "bundled")).parts();
    }

    /** Returns the proposal of that name, which consists of these terms. */
    public static Proposal named(String name, Terms... bundled) {
        return new Proposal(name, ImmutableList.copyOf(bundled));
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
        return Terms.allOf(bundled);
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        Set<ExternalCode> codes = new LinkedHashSet<>();
        for (Terms part : bundled) {
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
        for (Terms part : bundled) {
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
        return bundled.isEmpty()
                ? ImmutableList.of("the proposal \"" + name + "\" has no parts: name the terms that it consists of.")
                : ImmutableList.of();
    }

    @Override
    public Proposal among(ImmutableList<Party> principals) {
        ImmutableList.Builder<Terms> among = ImmutableList.builder();
        for (Terms part : bundled) {
            among.add(part.among(principals));
        }
        return new Proposal(name, among.build());
    }

    @Override
    public Proposal withIssues(UnaryOperator<Issue> issues) {
        ImmutableList.Builder<Terms> with = ImmutableList.builder();
        for (Terms part : bundled) {
            with.add(part.withIssues(issues));
        }
        return new Proposal(name, with.build());
    }
}
