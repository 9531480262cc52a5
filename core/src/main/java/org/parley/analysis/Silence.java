package org.parley.analysis;

import com.google.errorprone.annotations.Immutable;
import org.parley.Party;
import org.parley.Terms;

/**
 * A party that would have to consent to terms, or to act, and has said nothing to that effect.
 *
 * @param party the party, a principal or not
 * @param terms the terms
 * @param wouldHaveToAct whether the terms name it as one who would have to act
 */
@Immutable
public record Silence(Party party, Terms terms, boolean wouldHaveToAct) {
    /** Returns the silence in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
