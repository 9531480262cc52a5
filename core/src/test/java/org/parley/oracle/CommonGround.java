package org.parley.oracle;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Terms;

/** What every possible outcome contains. */
final class CommonGround {
    private final Premises premises;

    CommonGround(Premises premises) {
        this.premises = premises;
    }

    Set<String> rows() {
        BitSet possible = premises.whereKept(premises.members);
        Set<String> rows = new TreeSet<>();
        for (Terms terms : new Matrix(premises).terms()) {
            if (!possible.isEmpty() && contains(premises.facts.holds(terms, false), possible)) {
                rows.add(terms.text());
            }
        }
        return rows;
    }

    static boolean contains(BitSet all, BitSet some) {
        return Bits.and(all, some).equals(some);
    }
}
