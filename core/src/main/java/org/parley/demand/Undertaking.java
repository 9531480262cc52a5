package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/**
 * Anything that has no demand type of its own: a named commitment of a party, yes/no or of several values.
 *
 * <pre>{@code
 * Demand inspections = Undertaking.by(south, "Inspections");
 * Demand open = Undertaking.by(south, "Border regime").outOf("closed", "restricted", "open").saying("open");
 * }</pre>
 *
 * @param by who would have to act
 * @param name the commitment, as a heading
 * @param issue the issue that it settles, the zero value first
 * @param values the values that are demanded
 */
@Immutable
public record Undertaking(Party by, String name, ChoiceIssue issue, ImmutableList<String> values) implements Demand {
    public Undertaking {
        Objects.requireNonNull(by, "by");
        name = Words.named(name, "an undertaking");
        Objects.requireNonNull(issue, "issue");
        values = stripped(values);
    }

    private static ImmutableList<String> stripped(List<String> values) {
        ImmutableList.Builder<String> stripped = ImmutableList.builder();
        for (String value : Objects.requireNonNull(values, "values")) {
            stripped.add(value.strip());
        }
        return stripped.build();
    }

    /** Returns the undertaking of the party, which is answered yes or no; it demands yes. */
    public static Undertaking by(Party party, String name) {
        Objects.requireNonNull(party, "party");
        String named = Words.named(name, "an undertaking");
        ChoiceIssue issue = new ChoiceIssue(
                id(party, named),
                inSentence(named),
                ImmutableList.of(ChoiceIssue.NO, ChoiceIssue.YES),
                false,
                false,
                Optional.of(ChoiceIssue.NO),
                Optional.of(party),
                ImmutableList.of());
        return new Undertaking(party, named, issue, ImmutableList.of(ChoiceIssue.YES));
    }

    /** Returns the undertaking with these values in order, the one at which nothing is settled first. */
    public Undertaking outOf(String zero, String... more) {
        String[] all = new String[more.length + 1];
        all[0] = zero;
        System.arraycopy(more, 0, all, 1, more.length);
        ChoiceIssue several = Issue.choice(issue.id(), all)
                .labelled(issue.label())
                .inOrder()
                .withZero(zero)
                .controlledBy(by);
        for (ExternalCode code : issue.codes()) {
            several = several.withCode(code);
        }
        return new Undertaking(
                by, name, several, several.values().subList(1, several.values().size()));
    }

    /** Returns the undertaking that demands one of these values. */
    public Undertaking saying(String... newValues) {
        return new Undertaking(by, name, issue, ImmutableList.copyOf(newValues));
    }

    /** Returns the undertaking with one more external code, which its issue bears. */
    public Undertaking withCode(ExternalCode code) {
        return new Undertaking(by, name, issue.withCode(code), values);
    }

    private static String id(Party party, String name) {
        return "undertaking/" + party.id() + "/" + Step.of(name).id();
    }

    private static String inSentence(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT)
                + name.substring(name.offsetByCodePoints(0, 1));
    }

    @Override
    public String kind() {
        return "undertaking";
    }

    @Override
    public String label() {
        return isYesNo() ? name : name + ": " + String.join(" or ", values);
    }

    private boolean isYesNo() {
        return issue.values().contains(ChoiceIssue.YES) && issue.values().size() == 2;
    }

    @Override
    public String description() {
        return label() + ", by " + by.name();
    }

    @Override
    public Terms terms() {
        return issue.in(values.toArray(new String[0]));
    }

    @Override
    public Optional<Act> act() {
        String words = inSentence(name);
        return Optional.of(Act.of(new Step(issue.id(), words, words, ""), issue));
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return issue.codes();
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(by);
    }
}
