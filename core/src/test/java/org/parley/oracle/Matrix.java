package org.parley.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;

/** Who answers what. */
final class Matrix {
    private final Premises premises;

    Matrix(Premises premises) {
        this.premises = premises;
    }

    SortedMap<String, Oracle.Row> rows() {
        SortedMap<String, Oracle.Row> result = new TreeMap<>();
        terms().forEach(terms -> result.put(terms.text(), row(terms)));
        return result;
    }

    /** Returns the distinct terms that a principal demands or accepts and that mention an issue. */
    List<Terms> terms() {
        Map<String, Terms> rows = new LinkedHashMap<>();
        for (Position position : premises.positionsOfPrincipals()) {
            if ((position instanceof Demanded || position instanceof Accepted)
                    && !premises.reader.mentions(position.terms()).isEmpty()) {
                rows.put(position.terms().text(), position.terms());
            }
        }
        return List.copyOf(rows.values());
    }

    private Oracle.Row row(Terms terms) {
        Set<String> holders = whoStates(Demanded.class, terms);
        if (holders.isEmpty()) {
            holders = whoStates(Accepted.class, terms);
        }
        boolean impossible = !premises.whereRulesHold().intersects(premises.facts.holds(terms, false));
        SortedMap<String, Oracle.Cell> cells = new TreeMap<>();
        if (!impossible) {
            for (String principal : premises.principals) {
                if (!holders.equals(Set.of(principal))) {
                    cells.put(principal, cell(principal, terms));
                }
            }
        }
        return new Oracle.Row(terms.text(), holders, impossible, cells);
    }

    private Set<String> whoStates(Class<? extends Position> attitude, Terms terms) {
        Set<String> parties = new TreeSet<>();
        for (Position position : premises.positionsOfPrincipals()) {
            if (attitude.isInstance(position) && position.terms().text().equals(terms.text())) {
                parties.add(position.party().id());
            }
        }
        return parties;
    }

    private Oracle.Cell cell(String principal, Terms terms) {
        List<Premise> own = new ArrayList<>();
        for (Premise member : premises.members) {
            if (member instanceof Position position && position.party().id().equals(principal)) {
                own.add(member);
            }
        }
        List<CellAnswer> answers = new ArrayList<>();
        // Where the positions are consistent, the only maximal part is all of them.
        for (long part : MinimalSets.maximal(premises.masks(own, premises.whereRulesHold()))) {
            List<Premise> members = new ArrayList<>();
            MinimalSets.members(part).forEach(member -> members.add(own.get(member)));
            answers.add(new CellAnswer(premises, principal, terms, members));
        }
        return combined(answers);
    }

    private static Oracle.Cell combined(List<CellAnswer> parts) {
        Set<Set<String>> conditions = new HashSet<>();
        SortedMap<String, Set<String>> common = new TreeMap<>();
        Oracle.Compatibility compatibility = parts.get(0).compatibility();
        for (CellAnswer part : parts) {
            if (part.answer() != parts.get(0).answer()) {
                return new Oracle.Cell(
                        Oracle.Answer.CONTRADICTORY, Oracle.Compatibility.UNDETERMINED, Set.of(), new TreeMap<>());
            }
            conditions.addAll(part.conditions());
            part.commonValues()
                    .forEach((issue, values) -> common.computeIfAbsent(issue, key -> new TreeSet<>())
                            .addAll(values));
            if (part.compatibility() == Oracle.Compatibility.UNDETERMINED) {
                compatibility = Oracle.Compatibility.UNDETERMINED;
            }
        }
        return new Oracle.Cell(parts.get(0).answer(), compatibility, minimal(conditions), common);
    }

    private static Set<Set<String>> minimal(Set<Set<String>> sets) {
        Set<Set<String>> minimal = new HashSet<>(sets);
        minimal.removeIf(set -> sets.stream().anyMatch(other -> !other.equals(set) && set.containsAll(other)));
        return minimal;
    }
}
