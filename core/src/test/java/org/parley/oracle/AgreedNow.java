package org.parley.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;

/** What can be agreed now: what outcomes that leave issues open meet of the demands. */
final class AgreedNow {
    private final Premises premises;
    private final Space space;
    private final PartialReading reading;
    private final List<Demanded> collected = new ArrayList<>();

    AgreedNow(Premises premises) {
        this.premises = premises;
        this.space = premises.facts.space;
        this.reading = new PartialReading(space);
        for (Premise member : premises.members) {
            if (member instanceof Demanded demanded && !TermsReader.isOrderAlone(demanded.terms())) {
                collected.add(demanded);
            }
        }
    }

    Set<Map<String, Boolean>> sets() {
        Map<Long, Long> consentedByMet = new HashMap<>();
        space.forEachValues(true, values -> {
            for (int[] places : space.orders(occurring(values))) {
                World world = new World(values, places);
                if (premises.members.stream().allMatch(member -> isKept(member, world))) {
                    consentedByMet.merge(met(world), consented(world), (one, other) -> one | other);
                }
            }
        });
        Set<Map<String, Boolean>> sets = new HashSet<>();
        for (long met : MinimalSets.maximal(consentedByMet.keySet())) {
            if (met != 0) {
                sets.add(set(met, consentedByMet.get(met)));
            }
        }
        return sets;
    }

    private List<Integer> occurring(int[] values) {
        List<Integer> occurring = new ArrayList<>();
        for (int step = 0; step < space.steps.size(); step++) {
            if (!space.isFree(step) && space.actOccurs(step, values)) {
                occurring.add(step);
            }
        }
        return occurring;
    }

    private Map<String, Boolean> set(long met, long consented) {
        Map<String, Boolean> set = new TreeMap<>();
        for (int member : MinimalSets.members(met)) {
            set.put(collected.get(member).id(), (consented & 1L << member) != 0);
        }
        return set;
    }

    // What binds

    private boolean isKept(Premise member, World world) {
        if (member instanceof Assumption || member instanceof CompatibilityRule) {
            return !isOfConcern(member.terms(), world) || reading.isKept(member.terms(), world);
        } else if (member instanceof Rejected rejected) {
            return !reading.isMet(rejected.terms(), world) || isLifted(rejected, world);
        } else if (member instanceof Accepted accepted) {
            return !reading.isMet(accepted.terms(), world)
                    || reading.isMet(accepted.onlyIf().orElseThrow(), world);
        }
        return mayWait((Demanded) member, world) || isEnough((Demanded) member, world);
    }

    /** Returns whether one of its issues has a value; an order of steps is always of concern. */
    private boolean isOfConcern(Terms terms, World world) {
        return TermsReader.isOrderAlone(terms)
                || premises.reader.mentions(terms).stream()
                        .anyMatch(issue -> world.values()[space.issue(issue)] != World.OPEN);
    }

    private boolean isLifted(Rejected rejected, World world) {
        if (rejected.unless().isEmpty() && rejected.until().isEmpty()) {
            return false;
        }
        return rejected.unless().map(unless -> reading.isMet(unless, world)).orElse(true)
                && rejected.until()
                        .map(until -> reading.isMet(until, world) && comesFirst(until, rejected, world))
                        .orElse(true);
    }

    private boolean comesFirst(Terms until, Rejected rejected, World world) {
        Set<String> first = TermsReader.stepsToComeFirst(until);
        boolean haveOccurred = first.stream().allMatch(step -> world.occurs(space.step(step)));
        return haveOccurred
                && premises.reader.stepsHeldUp(rejected.terms()).stream()
                        .map(space::step)
                        .filter(world::occurs)
                        .allMatch(later -> reading.haveOccurred(first, later, world));
    }

    private boolean mayWait(Demanded demanded, World world) {
        return demanded.when().isPresent()
                ? !reading.isMet(demanded.when().get(), world)
                : !TermsReader.isOrderAlone(demanded.terms());
    }

    private boolean isEnough(Demanded demanded, World world) {
        return reading.binds(demanded.terms(), world)
                || demanded.unless().map(unless -> reading.isMet(unless, world)).orElse(false)
                || premises.fallbacksOf(demanded).stream().anyMatch(fallback -> reading.binds(fallback.terms(), world));
    }

    // What is met, and with whose consent

    private long met(World world) {
        long met = 0;
        for (int i = 0; i < collected.size(); i++) {
            Demanded demanded = collected.get(i);
            boolean isMet = reading.isMet(demanded.terms(), world)
                    || premises.fallbacksOf(demanded).stream()
                            .anyMatch(fallback -> reading.isMet(fallback.terms(), world));
            met |= isMet ? 1L << i : 0;
        }
        return met;
    }

    private long consented(World world) {
        long consented = 0;
        for (int i = 0; i < collected.size(); i++) {
            boolean isConsented = premises.reader.mentions(collected.get(i).terms()).stream()
                    .map(issue -> space.issues.get(space.issue(issue)))
                    .allMatch(issue -> allConsent(issue, world));
            consented |= isConsented ? 1L << i : 0;
        }
        return consented;
    }

    private boolean allConsent(Issue issue, World world) {
        return premises.whoseConsentCounts(issue).stream().allMatch(party -> consents(party, issue.id(), world));
    }

    private boolean consents(String party, String issue, World world) {
        for (Position position : premises.positionsOf(party)) {
            if (isActive(position, world)
                    && mentions(position).contains(issue)
                    && reading.isMet(position.terms(), world)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> mentions(Position position) {
        Set<String> issues = new HashSet<>(premises.reader.mentions(position.terms()));
        if (position instanceof Accepted accepted) {
            issues.addAll(premises.reader.mentions(accepted.onlyIf()));
        }
        return issues;
    }

    private boolean isActive(Position position, World world) {
        if (position instanceof Demanded demanded) {
            return demanded.when().map(when -> reading.isMet(when, world)).orElse(true)
                    && demanded.unless()
                            .map(unless -> !reading.isMet(unless, world))
                            .orElse(true);
        }
        return position instanceof Accepted accepted
                && !premises.isExcluded(accepted)
                && accepted.onlyIf().map(onlyIf -> reading.isMet(onlyIf, world)).orElse(true);
    }
}
