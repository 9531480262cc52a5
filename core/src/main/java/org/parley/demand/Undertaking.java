package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 */
@Immutable
public final class Undertaking implements Demand {
    private static final char FIRST_BEYOND_ASCII = 128;
    private static final ImmutableList<String> YES = ImmutableList.of(ChoiceIssue.YES);

    private final Party by;
    private final String name;
    /** The name within a sentence. */
    private final String words;

    private final ChoiceIssue issue;
    private final ImmutableList<String> values;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * Makes the demand from all that it says.
     *
     * @param by who would have to act
     * @param name the commitment, as a heading
     * @param issue the issue that it settles, the zero value first
     * @param values the values that are demanded
     */
    public Undertaking(Party by, String name, ChoiceIssue issue, ImmutableList<String> values) {
        this(by, Words.named(name, "an undertaking"), inSentence(name.strip()), issue, stripped(values));
    }

    private Undertaking(Party by, String name, String words, ChoiceIssue issue, ImmutableList<String> values) {
        this.by = Objects.requireNonNull(by, "by");
        this.name = name;
        this.words = words;
        this.issue = Objects.requireNonNull(issue, "issue");
        this.values = values;
        this.hash = Objects.hash(issue.id(), values);
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
        String words = inSentence(named);
        ChoiceIssue issue = Facets.whether(id(party, named), words, Optional.of(party));
        return new Undertaking(party, named, words, issue, YES);
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
        return new Undertaking(by, name, words, issue.withCode(code), values);
    }

    private static String id(Party party, String name) {
        return "undertaking/" + party.id() + "/" + Step.of(name).id();
    }

    private static String inSentence(String name) {
        return name.charAt(0) < FIRST_BEYOND_ASCII
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name.substring(0, name.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT)
                        + name.substring(name.offsetByCodePoints(0, 1));
    }

    /** Returns who would have to act. */
    public Party by() {
        return by;
    }

    /** Returns the commitment, as a heading. */
    public String name() {
        return name;
    }

    /** Returns the issue that it settles, the zero value first. */
    public ChoiceIssue issue() {
        return issue;
    }

    /** Returns the values that are demanded. */
    public ImmutableList<String> values() {
        return values;
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

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        Terms terms = new Terms.Among(issue, values);
        return Content.of(terms, Act.of(new Step(issue.id(), words, words, ""), issue));
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
        return issue.codes();
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(by);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Undertaking other
                && by.equals(other.by)
                && name.equals(other.name)
                && issue.equals(other.issue)
                && values.equals(other.values);
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
