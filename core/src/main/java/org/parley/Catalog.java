package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The issues, acts and steps that the parts of a negotiation speak of, each under its id with its one definition. */
final class Catalog {
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<String, List<Issue>> otherDefinitions = new TreeMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, List<Step>> otherWordings = new TreeMap<>();
    private final Map<String, List<Issue>> extents = new LinkedHashMap<>();
    /** The steps of the acts of which an issue is an extent. */
    private final Map<String, List<String>> stepsByExtent = new HashMap<>();
    /** Those already added, told apart as objects, which is enough not to add one twice and needs no hash of it. */
    private final Map<Demand, Demand> demands = new IdentityHashMap<>();

    private final Namesakes parties = new Namesakes();

    /** Adds all that the premise speaks of. */
    void addPremise(Premise premise) {
        if (premise instanceof Position position) {
            for (Terms terms : PositionTerms.allOf(position)) {
                addTerms(terms);
            }
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
        } else if (terms instanceof Demand demand && !addDemand(demand)) {
            return;
        }
        for (Terms part : terms.parts()) {
            addTerms(part);
        }
    }

    /** Adds the demand, and returns whether it was not added before. */
    private boolean addDemand(Demand demand) {
        if (demands.put(demand, demand) != null) {
            return false;
        }
        for (Party actor : demand.actors()) {
            parties.add(actor);
        }
        Optional<Act> act = demand.act();
        if (act.isPresent()) {
            addAct(act.get());
        }
        return true;
    }

    private void addAct(Act act) {
        addStep(act.step());
        for (Issue extent : act.extents()) {
            addIssue(extent);
            addExtent(act.step().id(), extent);
        }
    }

    private void addExtent(String step, Issue extent) {
        List<Issue> known = extents.get(step);
        if (known == null) {
            known = new ArrayList<>(1);
            extents.put(step, known);
        }
        for (Issue other : known) {
            if (other.id().equals(extent.id())) {
                return;
            }
        }
        known.add(extent);
        addStepOf(extent, step);
    }

    private void addStepOf(Issue extent, String step) {
        List<String> known = stepsByExtent.get(extent.id());
        if (known == null) {
            known = new ArrayList<>(1);
            stepsByExtent.put(extent.id(), known);
        }
        known.add(step);
    }

    void addIssue(Issue issue) {
        Issue known = issues.get(issue.id());
        if (known == null || known instanceof IssueReference) {
            issues.put(issue.id(), issue);
        } else if (!(issue instanceof IssueReference)) {
            Optional<Issue> joined = joined(known, issue);
            if (joined.isPresent()) {
                issues.put(issue.id(), joined.get());
            } else {
                addOtherDefinition(issue);
            }
        }
        addController(issue);
    }

    private void addController(Issue issue) {
        if (issue instanceof ChoiceIssue choice && choice.controlledBy().isPresent()) {
            parties.add(choice.controlledBy().get());
        } else if (issue instanceof QuantityIssue quantity
                && quantity.controlledBy().isPresent()) {
            parties.add(quantity.controlledBy().get());
        }
    }

    /** Returns the one issue that both define, if they define one. */
    private static Optional<Issue> joined(Issue known, Issue issue) {
        if (known == issue || known.equals(issue)) {
            return Optional.of(known);
        }
        boolean areOne = known instanceof ChoiceIssue one
                && issue instanceof ChoiceIssue other
                && one.isOpen()
                && one.withValuesOf(other).equals(other.withValuesOf(one));
        return areOne ? Optional.of(((ChoiceIssue) known).withValuesOf((ChoiceIssue) issue)) : Optional.empty();
    }

    private void addOtherDefinition(Issue issue) {
        List<Issue> others = otherDefinitions.get(issue.id());
        if (others == null) {
            others = new ArrayList<>();
            otherDefinitions.put(issue.id(), others);
        }
        for (int i = 0; i < others.size(); i++) {
            Optional<Issue> joined = joined(others.get(i), issue);
            if (joined.isPresent()) {
                others.set(i, joined.get());
                return;
            }
        }
        others.add(issue);
    }

    private void addStep(Step step) {
        Step known = steps.get(step.id());
        if (known == null) {
            steps.put(step.id(), step);
        } else if (!sameWords(known, step)) {
            List<Step> others = otherWordings.get(step.id());
            if (others == null) {
                others = new ArrayList<>();
                otherWordings.put(step.id(), others);
            }
            others.add(step);
        }
    }

    private static boolean sameWords(Step one, Step other) {
        return one.name().equals(other.name())
                && one.shortName().equals(other.shortName())
                && one.clause().equals(other.clause());
    }

    /** Reports issues and steps that are defined in two ways. */
    void report(Problems problems) {
        for (Map.Entry<String, List<Issue>> entry : otherDefinitions.entrySet()) {
            List<Issue> all = new ArrayList<>(entry.getValue());
            all.add(issues.get(entry.getKey()));
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
        return otherDefinitions.containsKey(issue.id());
    }

    /** Adds the step of each act of which the issue is an extent. */
    void addStepsOf(Issue issue, Set<String> stepIds) {
        List<String> known = stepsByExtent.get(issue.id());
        if (known != null) {
            stepIds.addAll(known);
        }
    }

    boolean knows(Issue issue) {
        return issues.containsKey(issue.id());
    }

    /** Returns the definition of the issue: the issue itself where nothing defines it otherwise. */
    Issue definition(String id, Issue otherwise) {
        Issue known = issues.get(id);
        return known == null ? otherwise : known;
    }

    /** Returns the demands in no order; equal ones may be among them. */
    List<Demand> demands() {
        return new ArrayList<>(demands.keySet());
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
        return issues.values();
    }

    ImmutableList<Issue> issues() {
        return inOrderOfIds(issues);
    }

    ImmutableList<Step> steps() {
        return inOrderOfIds(steps);
    }

    private static <T> ImmutableList<T> inOrderOfIds(Map<String, T> byId) {
        ImmutableList.Builder<T> sorted = ImmutableList.builder();
        for (String id : sortedIds(byId)) {
            sorted.add(Objects.requireNonNull(byId.get(id)));
        }
        return sorted.build();
    }

    /** Returns the ids in order: sorting them once costs less than keeping them sorted. */
    private static String[] sortedIds(Map<String, ?> byId) {
        String[] ids = byId.keySet().toArray(new String[0]);
        Arrays.sort(ids);
        return ids;
    }

    ImmutableList<Act> acts() {
        ImmutableList.Builder<Act> acts = ImmutableList.builder();
        for (String step : sortedIds(extents)) {
            acts.add(act(step, Objects.requireNonNull(extents.get(step))));
        }
        return acts.build();
    }

    private Act act(String step, List<Issue> itsExtents) {
        if (itsExtents.size() == 1) {
            Issue only = itsExtents.get(0);
            return Act.of(stepOf(step), definition(only.id(), only));
        }
        Map<String, Issue> sorted = new TreeMap<>();
        for (Issue extent : itsExtents) {
            sorted.put(extent.id(), definition(extent.id(), extent));
        }
        return new Act(stepOf(step), ImmutableList.copyOf(sorted.values()));
    }

    private Step stepOf(String id) {
        Step known = steps.get(id);
        return known == null ? Step.of(id) : known;
    }
}
