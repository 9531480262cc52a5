package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.Undecided;

/** What a principal answers to terms that rules and assumptions allow, by a consistent part of its positions. */
final class CellAnswer {
    private final Premises premises;
    private final Facts facts;
    private final String principal;
    private final List<Premise> part;
    /** The part with rules and assumptions. */
    private final List<Premise> binding = new ArrayList<>();

    private final BitSet demanded;
    private final Set<String> issues;
    private final Oracle.Answer answer;
    private Set<Set<String>> conditions = Set.of();
    private final Map<String, Set<String>> commonValues = new TreeMap<>();

    CellAnswer(Premises premises, String principal, Terms terms, List<Premise> part) {
        this.premises = premises;
        this.facts = premises.facts;
        this.principal = principal;
        this.part = part;
        binding.addAll(part);
        binding.addAll(premises.rulesAndAssumptions);
        demanded = facts.holds(terms, false);
        issues = premises.reader.mentions(terms);
        answer = find();
    }

    Oracle.Answer answer() {
        return answer;
    }

    Set<Set<String>> conditions() {
        return conditions;
    }

    Map<String, Set<String>> commonValues() {
        return commonValues;
    }

    private BitSet bound() {
        return premises.whereKept(binding);
    }

    private Oracle.Answer find() {
        if (!bound().intersects(demanded)) {
            return isRejectionAmongReasons() ? Oracle.Answer.REJECTED : Oracle.Answer.RULED_OUT;
        }
        conditions = minimalNeeded(liftingConditions(), this::isNeededToHold);
        if (!conditions.isEmpty()) {
            return Oracle.Answer.REJECTED_UNTIL;
        }
        Optional<Oracle.Answer> missing = missingConsent();
        if (missing.isPresent()) {
            return missing.get();
        }
        conditions = minimalNeeded(allConditions(), this::isNeededForConsent);
        if (!conditions.isEmpty()) {
            return Oracle.Answer.ACCEPTED_IF;
        }
        BitSet common = Bits.and(bound(), demanded, consent(issues, Never.NOTHING));
        issues.forEach(issue -> commonValues.put(issue, texts(issue, values(issue, common))));
        return Oracle.Answer.ACCEPTED;
    }

    private boolean isRejectionAmongReasons() {
        return Conflicts.minimalFailing(premises, binding, demanded).stream()
                .flatMap(List::stream)
                .anyMatch(Rejected.class::isInstance);
    }

    // Conditions

    private Set<String> liftingConditions() {
        Set<String> texts = new TreeSet<>();
        for (Premise member : part) {
            lifting(member).forEach(condition -> texts.add(condition.text()));
        }
        return texts;
    }

    /** Returns what lifts a rejection or takes the place of a demand. */
    private static List<Terms> lifting(Premise member) {
        if (member instanceof Rejected rejected) {
            return TermsReader.qualifiers(rejected);
        }
        return member instanceof Demanded position
                ? position.unless().map(List::of).orElse(List.of())
                : List.of();
    }

    private Set<String> allConditions() {
        Set<String> texts = new TreeSet<>();
        for (Position position : premises.positionsOf(principal)) {
            if (!(position instanceof Accepted accepted && premises.isExcluded(accepted))) {
                TermsReader.qualifiers(position).forEach(condition -> texts.add(condition.text()));
            }
        }
        return texts;
    }

    private boolean isNeededToHold(Set<String> never) {
        BitSet without = premises.whereKept(binding, new Never(never, Set.of()));
        return !without.isEmpty() && !without.intersects(demanded);
    }

    private boolean isNeededForConsent(Set<String> texts) {
        Never never = new Never(texts, texts);
        BitSet without = premises.whereKept(binding, never);
        return !without.isEmpty() && !without.intersects(Bits.and(demanded, consent(issues, never)));
    }

    /** Returns the minimal sets of these conditions that, taken as never met, pass the test. */
    private static Set<Set<String>> minimalNeeded(Set<String> texts, Predicate<Set<String>> isNeeded) {
        List<String> all = List.copyOf(texts);
        List<Long> needed = new ArrayList<>();
        for (int size = 1; size <= all.size(); size++) {
            for (long mask = 1; mask < 1L << all.size(); mask++) {
                if (Long.bitCount(mask) == size && !containsOneOf(needed, mask) && isNeeded.test(texts(all, mask))) {
                    needed.add(mask);
                }
            }
        }
        Set<Set<String>> sets = new HashSet<>();
        needed.forEach(mask -> sets.add(texts(all, mask)));
        return sets;
    }

    private static boolean containsOneOf(List<Long> sets, long mask) {
        return sets.stream().anyMatch(set -> (set & ~mask) == 0);
    }

    private static Set<String> texts(List<String> all, long mask) {
        Set<String> texts = new TreeSet<>();
        MinimalSets.members(mask).forEach(member -> texts.add(all.get(member)));
        return texts;
    }

    // Consent

    private BitSet consent(Set<String> someIssues, Never never) {
        return premises.consentsToAll(principal, someIssues, never);
    }

    /** Returns SILENT or UNDECIDED where consent is missing. */
    private Optional<Oracle.Answer> missingConsent() {
        boolean isUndecided = false;
        for (String issue : issues) {
            if (!isAgreedSingly(issue)) {
                if (!isUndecidedOn(issue)) {
                    return Optional.of(Oracle.Answer.SILENT);
                }
                isUndecided = true;
            }
        }
        if (isUndecided) {
            return Optional.of(Oracle.Answer.UNDECIDED);
        }
        boolean isAgreedTogether = bound().intersects(Bits.and(demanded, consent(issues, Never.NOTHING)));
        return isAgreedTogether ? Optional.empty() : Optional.of(Oracle.Answer.SILENT);
    }

    private boolean isAgreedSingly(String issue) {
        int index = facts.space.issue(issue);
        Set<Integer> values = values(issue, Bits.and(demanded, premises.whereRulesHold()));
        BitSet atSuchValue = facts.where(world -> values.contains(world.values()[index]));
        return bound().intersects(Bits.and(atSuchValue, consent(Set.of(issue), Never.NOTHING)));
    }

    private boolean isUndecidedOn(String issue) {
        BitSet room = Bits.and(demanded, premises.whereRulesHold());
        return premises.positionsOf(principal).stream()
                .filter(Undecided.class::isInstance)
                .map(Premise::terms)
                .anyMatch(terms -> premises.reader.mentions(terms).contains(issue)
                        && facts.holds(terms, false).intersects(room));
    }

    private Set<Integer> values(String issue, BitSet worlds) {
        int index = facts.space.issue(issue);
        Set<Integer> values = new TreeSet<>();
        worlds.stream().forEach(world -> values.add(facts.worlds.get(world).values()[index]));
        return values;
    }

    private Set<String> texts(String issue, Set<Integer> values) {
        Set<String> texts = new TreeSet<>();
        int index = facts.space.issue(issue);
        values.forEach(
                value -> texts.add(facts.space.values.get(index).get(value).toString()));
        return texts;
    }

    Oracle.Compatibility compatibility() {
        if (answer == Oracle.Answer.ACCEPTED) {
            return Oracle.Compatibility.COMPATIBLE;
        } else if (answer == Oracle.Answer.ACCEPTED_IF) {
            return Oracle.Compatibility.CONDITIONALLY_COMPATIBLE;
        } else if (answer == Oracle.Answer.REJECTED || answer == Oracle.Answer.RULED_OUT) {
            return Oracle.Compatibility.INCOMPATIBLE;
        } else if (answer == Oracle.Answer.REJECTED_UNTIL && isAllElseAgreed()) {
            return Oracle.Compatibility.CONDITIONALLY_COMPATIBLE;
        }
        return Oracle.Compatibility.UNDETERMINED;
    }

    /** Returns whether consent is missing on no issue but those that the rejections to be lifted mention. */
    private boolean isAllElseAgreed() {
        Set<String> lifted = new TreeSet<>();
        for (Premise member : part) {
            boolean isToBeLifted = lifting(member).stream()
                    .anyMatch(condition -> conditions.stream().anyMatch(set -> set.contains(condition.text())));
            if (isToBeLifted) {
                lifted.addAll(premises.reader.mentions(member.terms()));
            }
        }
        return issues.stream().allMatch(issue -> lifted.contains(issue) || isAgreedSingly(issue));
    }
}
