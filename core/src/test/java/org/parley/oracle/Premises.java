package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Accepted;
import org.parley.ChoiceIssue;
import org.parley.Demanded;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Rejected;
import org.parley.Terms;

/** What binds whom to what, and who consents to what, in terms of worlds. */
final class Premises {
    final Facts facts;
    final TermsReader reader;
    final Set<String> principals = new TreeSet<>();
    /** Considered positions of principals that bind, then assumptions, then rules; each in the order of ids. */
    final List<Premise> members = new ArrayList<>();

    final List<Premise> rulesAndAssumptions = new ArrayList<>();
    private final Set<String> excluded = new HashSet<>();
    private final Map<String, List<Accepted>> fallbacks = new HashMap<>();

    Premises(Facts facts) {
        this(facts, View.EVERYTHING);
    }

    /**
     * Makes the premises as the view considers them.
     *
     * <p>Which acceptances a party's own words exclude, and which are whose fallback, is what was said, and is the same
     * in every view.
     */
    Premises(Facts facts, View view) {
        this.facts = facts;
        this.reader = facts.space.reader;
        for (Party party : facts.space.negotiation.principals()) {
            if (view.isAmong(party.id())) {
                principals.add(party.id());
            }
        }
        rulesAndAssumptions.addAll(facts.space.negotiation.assumptions());
        rulesAndAssumptions.addAll(facts.space.negotiation.rules());
        findExcluded();
        findFallbacks();
        for (Position position : positionsOfPrincipals()) {
            if (isBinding(position) && view.considers(position)) {
                members.add(position);
            }
        }
        members.addAll(rulesAndAssumptions);
    }

    List<Position> positions() {
        return facts.space.negotiation.positions();
    }

    List<Position> positionsOf(String party) {
        return positions().stream()
                .filter(position -> position.party().id().equals(party))
                .toList();
    }

    List<Position> positionsOfPrincipals() {
        return positions().stream()
                .filter(position -> principals.contains(position.party().id()))
                .toList();
    }

    private boolean isBinding(Position position) {
        return position instanceof Demanded
                || position instanceof Rejected
                || position instanceof Accepted accepted && accepted.onlyIf().isPresent() && !isExcluded(accepted);
    }

    // Acceptances that a party's own words exclude

    private void findExcluded() {
        for (Position position : positions()) {
            if (position instanceof Accepted accepted && !excluding(accepted).isEmpty()) {
                excluded.add(accepted.id());
            }
        }
    }

    boolean isExcluded(Accepted accepted) {
        return excluded.contains(accepted.id());
    }

    List<Accepted> excludedAcceptances() {
        List<Accepted> all = new ArrayList<>();
        for (Position position : positionsOfPrincipals()) {
            if (position instanceof Accepted accepted && isExcluded(accepted)) {
                all.add(accepted);
            }
        }
        return all;
    }

    /** Returns the party's own positions that leave no room for what it accepts. */
    List<Position> excluding(Accepted accepted) {
        BitSet room = Bits.and(facts.holds(accepted.terms(), false), whereRulesHold());
        List<Position> excluding = new ArrayList<>();
        if (room.isEmpty()) {
            return excluding;
        }
        for (Position own : positionsOf(accepted.party().id())) {
            BitSet binding = bindingWithoutFallback(own);
            boolean holdsAtAll = binding.intersects(whereRulesHold());
            if (canExclude(own) && holdsAtAll && !own.id().equals(accepted.id()) && !room.intersects(binding)) {
                excluding.add(own);
            }
        }
        return excluding;
    }

    private static boolean canExclude(Position own) {
        boolean isRedLine = own.details().firmness() == Firmness.RED_LINE;
        return own instanceof Demanded && isRedLine
                || own instanceof Accepted accepted && accepted.onlyIf().isPresent() && isRedLine
                || own instanceof Rejected rejected
                        && (isRedLine
                                || rejected.unless().isEmpty()
                                        && rejected.until().isEmpty());
    }

    // Targets and fallbacks

    private void findFallbacks() {
        for (Position position : positions()) {
            fallbacks.put(position.id(), position instanceof Demanded demanded ? findFallbacks(demanded) : List.of());
        }
    }

    private List<Accepted> findFallbacks(Demanded demanded) {
        List<Accepted> found = new ArrayList<>();
        Set<String> issues = reader.mentions(demanded.terms());
        if (demanded.details().firmness() == Firmness.RED_LINE || issues.isEmpty()) {
            return found;
        }
        for (Position own : positionsOf(demanded.party().id())) {
            if (own instanceof Accepted accepted
                    && accepted.onlyIf().isEmpty()
                    && !isExcluded(accepted)
                    && reader.mentions(accepted.terms()).containsAll(issues)) {
                found.add(accepted);
            }
        }
        return found;
    }

    List<Accepted> fallbacksOf(Demanded demanded) {
        return fallbacks.get(demanded.id());
    }

    // What binds

    /** Returns where the premise is kept. */
    BitSet kept(Premise premise) {
        return kept(premise, Never.NOTHING, false);
    }

    BitSet keptRelaxed(Premise premise) {
        return kept(premise, Never.NOTHING, true);
    }

    BitSet kept(Premise premise, Never never, boolean relaxed) {
        if (premise instanceof Demanded demanded) {
            BitSet enough = holdsOrUnless(demanded, never, relaxed);
            for (Accepted fallback : fallbacksOf(demanded)) {
                enough = Bits.or(enough, facts.holds(fallback.terms(), relaxed));
            }
            return whenAsked(demanded, enough, never, relaxed);
        } else if (premise instanceof Position position) {
            return keptWithoutFallback(position, never, relaxed);
        }
        return facts.holds(premise.terms(), relaxed);
    }

    BitSet bindingWithoutFallback(Position position) {
        return keptWithoutFallback(position, Never.NOTHING, false);
    }

    private BitSet keptWithoutFallback(Position position, Never never, boolean relaxed) {
        BitSet terms = facts.holds(position.terms(), relaxed);
        if (position instanceof Demanded demanded) {
            return whenAsked(demanded, holdsOrUnless(demanded, never, relaxed), never, relaxed);
        } else if (position instanceof Rejected rejected) {
            return keptRejection(rejected, never, relaxed);
        } else if (position instanceof Accepted accepted && accepted.onlyIf().isPresent()) {
            return facts.implies(terms, met(accepted.onlyIf().get(), never.enabling(), relaxed));
        }
        return facts.all();
    }

    private BitSet holdsOrUnless(Demanded demanded, Never never, boolean relaxed) {
        BitSet holds = facts.holds(demanded.terms(), relaxed);
        return demanded.unless().isPresent()
                ? Bits.or(holds, met(demanded.unless().get(), never.lifting(), relaxed))
                : holds;
    }

    private BitSet whenAsked(Demanded demanded, BitSet enough, Never never, boolean relaxed) {
        return demanded.when().isPresent()
                ? facts.implies(met(demanded.when().get(), never.enabling(), relaxed), enough)
                : enough;
    }

    private BitSet keptRejection(Rejected rejected, Never never, boolean relaxed) {
        BitSet terms = facts.holds(rejected.terms(), relaxed);
        if (rejected.unless().isEmpty() && rejected.until().isEmpty()) {
            return facts.not(terms);
        }
        BitSet kept = facts.all();
        if (rejected.unless().isPresent()) {
            kept.and(facts.implies(terms, met(rejected.unless().get(), never.lifting(), relaxed)));
        }
        if (rejected.until().isPresent()) {
            kept.and(
                    never.lifting().contains(rejected.until().get().text())
                            ? facts.not(terms)
                            : facts.keepsUntil(rejected, relaxed));
        }
        return kept;
    }

    private BitSet met(Terms condition, Set<String> never, boolean relaxed) {
        return never.contains(condition.text()) ? facts.none() : facts.holds(condition, relaxed);
    }

    BitSet whereRulesHold() {
        return whereKept(rulesAndAssumptions);
    }

    BitSet whereKept(Iterable<? extends Premise> premises) {
        return whereKept(premises, Never.NOTHING);
    }

    BitSet whereKept(Iterable<? extends Premise> premises, Never never) {
        BitSet kept = facts.all();
        premises.forEach(premise -> kept.and(kept(premise, never, false)));
        return kept;
    }

    /** Returns for each of the worlds the mask of these premises that it keeps. */
    Set<Long> masks(List<? extends Premise> premises, BitSet worlds) {
        List<BitSet> kept = new ArrayList<>();
        premises.forEach(premise -> kept.add(kept(premise)));
        return masksOf(kept, worlds);
    }

    static Set<Long> masksOf(List<BitSet> sets, BitSet worlds) {
        if (sets.size() > 63) {
            throw new IllegalArgumentException("Too many premises for the brute force: " + sets.size());
        }
        Set<Long> masks = new HashSet<>();
        worlds.stream().forEach(world -> {
            long mask = 0;
            for (int i = 0; i < sets.size(); i++) {
                mask |= sets.get(i).get(world) ? 1L << i : 0;
            }
            masks.add(mask);
        });
        return masks;
    }

    // Consent

    /** Returns where the party, a principal or not, has consented to the issue. */
    BitSet consents(String party, String issue, Never never) {
        BitSet consents = facts.none();
        for (Position position : positionsOf(party)) {
            if (position instanceof Demanded demanded
                    && reader.mentions(demanded.terms()).contains(issue)) {
                consents.or(Bits.and(active(demanded, never), facts.holds(demanded.terms(), false)));
            } else if (position instanceof Accepted accepted
                    && !isExcluded(accepted)
                    && (reader.mentions(accepted.terms()).contains(issue)
                            || reader.mentions(accepted.onlyIf()).contains(issue))) {
                consents.or(Bits.and(active(accepted, never), facts.holds(accepted.terms(), false)));
            }
        }
        return consents;
    }

    private BitSet active(Demanded demanded, Never never) {
        BitSet active = facts.all();
        demanded.when().ifPresent(when -> active.and(met(when, never.enabling(), false)));
        demanded.unless().ifPresent(unless -> active.and(facts.not(met(unless, never.lifting(), false))));
        return active;
    }

    private BitSet active(Accepted accepted, Never never) {
        BitSet active = facts.all();
        accepted.onlyIf().ifPresent(onlyIf -> active.and(met(onlyIf, never.enabling(), false)));
        return active;
    }

    BitSet consentsToAll(String party, Iterable<String> issues, Never never) {
        BitSet consents = facts.all();
        issues.forEach(issue -> consents.and(consents(party, issue, never)));
        return consents;
    }

    /** Returns where everybody has consented to the issue: the principals, and whoever else would have to act. */
    BitSet allConsent(Issue issue) {
        BitSet consent = facts.all();
        for (String party : whoseConsentCounts(issue)) {
            consent.and(consents(party, issue.id(), Never.NOTHING));
        }
        return consent;
    }

    Set<String> whoseConsentCounts(Issue issue) {
        Set<String> parties = new TreeSet<>(principals);
        Optional<Party> controlling =
                issue instanceof ChoiceIssue choice ? choice.controlledBy() : ((QuantityIssue) issue).controlledBy();
        controlling.ifPresent(party -> parties.add(party.id()));
        return parties;
    }
}
