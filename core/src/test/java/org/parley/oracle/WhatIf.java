package org.parley.oracle;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Position;
import org.parley.Terms;

/** Which conditions of principals certainly hold. */
final class WhatIf {
    private final Premises premises;

    WhatIf(Premises premises) {
        this.premises = premises;
    }

    /** Returns the conditions, by their texts, that hold wherever rules and assumptions do; none where these fail. */
    Set<String> certain() {
        BitSet worlds = premises.whereRulesHold();
        Set<String> certain = new TreeSet<>();
        if (worlds.isEmpty()) {
            return certain;
        }
        for (Position position : premises.positionsOfPrincipals()) {
            for (Terms condition : TermsReader.qualifiers(position)) {
                if (CommonGround.contains(premises.facts.holds(condition, false), worlds)) {
                    certain.add(condition.text());
                }
            }
        }
        return certain;
    }
}
