package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.TermsVisitor;

/** Terms as noun phrases or clauses within a sentence. */
final class Wording implements TermsVisitor<String> {
    private static final Wording PLAIN = new Wording();

    private Wording() {}

    /** Returns the terms in words, such as "the release of prisoners" or "not both x and y". */
    static String of(Terms terms) {
        return terms.accept(PLAIN);
    }

    /** Returns the terms as a heading. */
    static String heading(Terms terms) {
        return terms instanceof Demand demand ? demand.label() : capitalised(of(terms));
    }

    /** Returns the text with its first letter in upper case. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns the texts as a list, such as "a, b and c". */
    static String list(ImmutableList<String> texts, String last) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            list.append(i == 0 ? "" : i == texts.size() - 1 ? " " + last + " " : ", ")
                    .append(texts.get(i));
        }
        return list.toString();
    }

    /** Returns a small number as a word. */
    static String number(int number) {
        String[] words = {"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        return number < words.length ? words[number] : String.valueOf(number);
    }

    /** Returns that the one step comes only after the other, as a sentence without its full stop. */
    static String onlyAfter(String later, boolean laterIsClause, String earlier) {
        return capitalised(later) + (laterIsClause ? "" : " comes") + " only after " + earlier;
    }

    private ImmutableList<String> words(ImmutableList<Terms> parts) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (Terms part : parts) {
            boolean isJoin = part instanceof Terms.AllOf || part instanceof Terms.AnyOf;
            words.add(isJoin && part.parts().size() > 1 ? "(" + of(part) + ")" : of(part));
        }
        return words.build();
    }

    @Override
    public String among(Terms.Among terms) {
        Issue issue = terms.issue();
        if (issue instanceof ChoiceIssue choice
                && isYesNo(choice)
                && terms.values().size() == 1) {
            return terms.values().get(0).equals(ChoiceIssue.YES) ? issue.label() : "no " + issue.label();
        }
        return issue.label() + ": " + list(terms.values(), "or");
    }

    private static boolean isYesNo(ChoiceIssue issue) {
        return issue.values().size() == 2
                && issue.values().contains(ChoiceIssue.YES)
                && issue.values().contains(ChoiceIssue.NO);
    }

    @Override
    public String within(Terms.Within terms) {
        String least = terms.least().isPresent() ? terms.least().get().toPlainString() : "";
        String most = terms.most().isPresent() ? terms.most().get().toPlainString() : "";
        String range = least.equals(most)
                ? "exactly " + least
                : (least.isEmpty() ? "" : "at least " + least)
                        + (least.isEmpty() || most.isEmpty() ? "" : " and ")
                        + (most.isEmpty() ? "" : "at most " + most);
        return terms.issue().label() + ": " + range + " " + terms.unit();
    }

    @Override
    public String occurs(Terms.Occurs terms) {
        return happening(terms.step());
    }

    /** Returns the step as something that happens: its clause or, where it has none, its name. */
    static String happening(Step step) {
        return step.clause().isEmpty() ? step.name() : step.clause();
    }

    @Override
    public String before(Terms.Before terms) {
        return terms.first().name() + " before " + terms.second().name();
    }

    @Override
    public String onlyAfter(Terms.OnlyAfter terms) {
        String earlier = terms.prerequisite() instanceof Terms.Occurs occurs
                ? occurs.step().name()
                : of(terms.prerequisite());
        return terms.step().name() + " only after " + earlier;
    }

    @Override
    public String allOf(Terms.AllOf terms) {
        boolean isOrder = terms.parts().size() > 1 && terms.parts().get(0) instanceof Terms.Before;
        ImmutableList<Step> steps = isOrder ? OrderChain.of(terms.parts()) : ImmutableList.of();
        return steps.isEmpty() ? allOf(terms.parts()) : "the order: " + inOrder(steps);
    }

    private static String inOrder(ImmutableList<Step> steps) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Step step : steps) {
            names.add(step.name());
        }
        return list(names.build(), "and then");
    }

    private String allOf(ImmutableList<Terms> parts) {
        return parts.isEmpty() ? "anything" : list(words(parts), "and");
    }

    @Override
    public String anyOf(Terms.AnyOf terms) {
        ImmutableList<Terms> parts = terms.parts();
        if (parts.size() == 2 && parts.get(0) instanceof Terms.Not not) {
            return of(not.terms()) + " requires " + of(parts.get(1));
        }
        if (parts.size() == 2 && parts.get(1) instanceof Terms.Not not) {
            return of(not.terms()) + " requires " + of(parts.get(0));
        }
        return parts.isEmpty() ? "nothing" : list(words(parts), "or");
    }

    @Override
    public String not(Terms.Not terms) {
        boolean isJoin = terms.terms() instanceof Terms.AllOf || terms.terms() instanceof Terms.AnyOf;
        return isJoin ? "not (" + of(terms.terms()) + ")" : "not " + of(terms.terms());
    }

    @Override
    public String exactlyOne(Terms.ExactlyOne terms) {
        return "exactly one of " + list(words(terms.parts()), "and");
    }

    @Override
    public String atMost(Terms.AtMost terms) {
        if (terms.count() == 1 && terms.parts().size() == 2) {
            return "not both " + list(words(terms.parts()), "and");
        }
        String parts = list(words(terms.parts()), "and");
        return terms.count() == 0 ? "none of " + parts : "at most " + number(terms.count()) + " of " + parts;
    }

    @Override
    public String demand(Demand demand) {
        return demand.phrase();
    }
}
