package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The issues, acts and steps that the parts of a negotiation speak of, each under its id with its one definition. */
final class Catalog {
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    /** The values of open issues, where more were found since the issue was last defined. */
    private final Map<String, Set<String>> gatheredValues = new TreeMap<>();

    private final Map<String, List<Issue>> otherDefinitions = new TreeMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, List<Step>> otherWordings = new TreeMap<>();
    /** The acts by the ids of their steps, each with its extents as first stated. */
    private final Map<String, Act> acts = new LinkedHashMap<>();

    private final Set<Demand> demands = new LinkedHashSet<>();

    private final Namesakes parties = new Namesakes();

    /** Adds all that the premise speaks of. */
    void addPremise(Premise premise) {
        if (premise instanceof Position position) {
            addAll(PositionTerms.allOf(position));
            for (Deadline deadline : position.details().deadlines()) {
                addStep(deadline.due().step());
                addStep(deadline.anchor().step());
            }
        } else {
            addTerms(premise.terms());
        }
    }

    void addTerms(Terms terms) {
        if (terms instanceof Terms.Among among) {
            addIssue(among.issue());
        } else if (terms instanceof Terms.Within within) {
            addIssue(within.issue());
        } else if (terms instanceof Terms.Occurs occurs) {
            addStep(occurs.step());
        } else if (terms instanceof Terms.Before before) {
            addStep(before.first());
            addStep(before.second());
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            addStep(onlyAfter.step());
        } else if (terms instanceof Demand demand) {
            addDemand(demand);
            return;
        }
        addAll(terms.parts());
    }

    private void addAll(ImmutableList<Terms> parts) {
        for (int i = 0; i < parts.size(); i++) {
            addTerms(parts.get(i));
        }
    }

    private void addDemand(Demand demand) {
        if (!demands.add(demand)) {
            return;
        }
        for (Party actor : demand.actors()) {
            parties.add(actor);
        }
        Optional<Act> act = demand.act();
        if (act.isPresent()) {
            addAct(act.get());
        }
        addTerms(demand.terms());
    }

    private void addAct(Act act) {
        addStep(act.step());
        for (Issue extent : act.extents()) {
            addIssue(extent);
        }
        Act known = acts.putIfAbsent(act.step().id(), act);
        if (known != null) {
            acts.put(act.step().id(), withExtentsOf(known, act));
        }
    }

    private static Act withExtentsOf(Act known, Act act) {
        List<Issue> more = new ArrayList<>();
        for (Issue extent : act.extents()) {
            if (!isAmong(extent, known.extents()) && !isAmong(extent, more)) {
                more.add(extent);
            }
        }
        if (more.isEmpty()) {
            return known;
        }
        more.addAll(0, known.extents());
        return new Act(known.step(), ImmutableList.copyOf(more));
    }

    private static boolean isAmong(Issue issue, List<Issue> issues) {
        for (Issue other : issues) {
            if (other.id().equals(issue.id())) {
                return true;
            }
        }
        return false;
    }

    void addIssue(Issue issue) {
        Issue known = issues.get(issue.id());
        if (known == null || known instanceof IssueReference) {
            issues.put(issue.id(), issue);
            addController(issue);
        } else if (!(issue instanceof IssueReference) && !known.equals(issue)) {
            addDefinition(known, issue);
            addController(issue);
        }
    }

    private void addDefinition(Issue known, Issue issue) {
        if (areOneOpenIssue(known, issue)) {
            gather((ChoiceIssue) known, ((ChoiceIssue) issue).values());
        } else {
            addOtherDefinition(issue);
        }
    }

    private void addController(Issue issue) {
        if (issue.controlledBy().isPresent()) {
            parties.add(issue.controlledBy().get());
        }
    }

    private static boolean areOneOpenIssue(Issue known, Issue issue) {
        return known instanceof ChoiceIssue one && issue instanceof ChoiceIssue other && one.isOpenLike(other);
    }

    /** Gathers values of an open issue, which is defined by all of them once somebody asks for it. */
    private void gather(ChoiceIssue known, ImmutableList<String> values) {
        Set<String> gathered = gatheredValues.get(known.id());
        if (gathered == null) {
            gathered = new HashSet<>(known.values());
            gatheredValues.put(known.id(), gathered);
        }
        gathered.addAll(values);
    }

    /** Returns the issues by their ids, open ones with all values that were gathered. */
    private Map<String, Issue> definitions() {
        if (!gatheredValues.isEmpty()) {
            for (Map.Entry<String, Set<String>> entry : gatheredValues.entrySet()) {
                ChoiceIssue open = (ChoiceIssue) Objects.requireNonNull(issues.get(entry.getKey()));
                issues.put(open.id(), open.withAll(entry.getValue()));
            }
            gatheredValues.clear();
        }
        return issues;
    }

    private void addOtherDefinition(Issue issue) {
        List<Issue> others = otherDefinitions.get(issue.id());
        if (others == null) {
            others = new ArrayList<>();
            otherDefinitions.put(issue.id(), others);
        }
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).equals(issue)) {
                return;
            }
            if (areOneOpenIssue(others.get(i), issue)) {
                others.set(i, joined((ChoiceIssue) others.get(i), (ChoiceIssue) issue));
                return;
            }
        }
        others.add(issue);
    }

    private static Issue joined(ChoiceIssue one, ChoiceIssue other) {
        Set<String> values = new HashSet<>(one.values());
        values.addAll(other.values());
        return one.withAll(values);
    }

    private void addStep(Step step) {
        Step known = steps.get(step.id());
        if (known == null) {
            steps.put(step.id(), step);
        } else if (!areWordedAlike(known, step)) {
            List<Step> others = otherWordings.get(step.id());
            if (others == null) {
                others = new ArrayList<>();
                otherWordings.put(step.id(), others);
            }
            others.add(step);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Most are the same object, and need no comparison.
    private static boolean areWordedAlike(Step one, Step other) {
        return one == other
                || (one.name().equals(other.name())
                        && one.shortName().equals(other.shortName())
                        && one.clause().equals(other.clause()));
    }

    /** Reports issues and steps that are defined in two ways. */
    void report(Problems problems) {
        for (Map.Entry<String, List<Issue>> entry : otherDefinitions.entrySet()) {
            List<Issue> all = new ArrayList<>(entry.getValue());
            all.add(definitions().get(entry.getKey()));
            Definitions.reportIssues(entry.getKey(), all, problems);
        }
        for (Map.Entry<String, List<Step>> entry : otherWordings.entrySet()) {
            List<Step> all = new ArrayList<>(entry.getValue());
            all.add(steps.get(entry.getKey()));
            Definitions.reportSteps(entry.getKey(), all, problems);
        }
    }

    /** Returns the parties that would have to act, by a demand or for an issue. */
    Namesakes parties() {
        return parties;
    }

    boolean isDefinedTwice(Issue issue) {
        return !otherDefinitions.isEmpty() && otherDefinitions.containsKey(issue.id());
    }

    /** Returns whether the issue is an extent of the act of the step. */
    boolean isExtentOf(Issue issue, Step step) {
        Act act = acts.get(step.id());
        return act != null && isAmong(issue, act.extents());
    }

    boolean knows(Issue issue) {
        return issues.containsKey(issue.id());
    }

    /** Returns the definition of the issue: the issue itself where nothing defines it otherwise. */
    Issue definition(Issue issue) {
        boolean isItsOwn =
                !(issue instanceof IssueReference) && !(issue instanceof ChoiceIssue choice && choice.isOpen());
        return isItsOwn && otherDefinitions.isEmpty() ? issue : definitions().getOrDefault(issue.id(), issue);
    }

    /** Returns the demands, each once, in no order. */
    List<Demand> demands() {
        return new ArrayList<>(demands);
    }

    /** Returns these demands in the order of their texts; of those that read alike, one. */
    static ImmutableList<Demand> inOrder(List<Demand> demands) {
        Map<String, Demand> byText = new TreeMap<>();
        for (Demand demand : demands) {
            byText.putIfAbsent(demand.text(), demand);
        }
        return ImmutableList.copyOf(byText.values());
    }

    /** Returns the issues in no order, which nobody has to make first. */
    Collection<Issue> unsortedIssues() {
        return definitions().values();
    }

    ImmutableList<Issue> issues() {
        return inOrderOfIds(definitions());
    }

    ImmutableList<Step> steps() {
        return inOrderOfIds(steps);
    }

    /** Returns the values in the order of their ids: sorting them once costs less than keeping them sorted. */
    private static <T> ImmutableList<T> inOrderOfIds(Map<String, T> byId) {
        List<Map.Entry<String, T>> entries = new ArrayList<>(byId.entrySet());
        entries.sort(new ById());
        ImmutableList.Builder<T> sorted = ImmutableList.builderWithExpectedSize(entries.size());
        for (Map.Entry<String, T> entry : entries) {
            sorted.add(entry.getValue());
        }
        return sorted.build();
    }

    ImmutableList<Act> acts() {
        ImmutableList.Builder<Act> defined = ImmutableList.builderWithExpectedSize(acts.size());
        for (Act act : inOrderOfIds(acts)) {
            defined.add(defined(act));
        }
        return defined.build();
    }

    /** Returns the act with the definitions of its step and its extents, which stand in the order of their ids. */
    private Act defined(Act act) {
        if (act.extents().size() == 1) {
            Issue only = act.extents().get(0);
            return Act.of(stepOf(act.step()), definition(only));
        }
        Map<String, Issue> extents = new TreeMap<>();
        for (Issue extent : act.extents()) {
            extents.put(extent.id(), definition(extent));
        }
        return new Act(stepOf(act.step()), ImmutableList.copyOf(extents.values()));
    }

    private Step stepOf(Step step) {
        return steps.getOrDefault(step.id(), step);
    }

    private static final class ById implements Comparator<Map.Entry<String, ?>> {
        @Override
        public int compare(Map.Entry<String, ?> one, Map.Entry<String, ?> other) {
            return one.getKey().compareTo(other.getKey());
        }
    }
}
