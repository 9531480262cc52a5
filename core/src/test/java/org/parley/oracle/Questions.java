package org.parley.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Terms;

/**
 * A negotiation and what to ask about it.
 *
 * @param negotiation the negotiation
 * @param least how firmly positions have to be held
 * @param among some of the principals, by their ids, one or more
 * @param given terms that hold, perhaps about an issue that nothing else mentions
 * @param draft texts of values by issue, of some, all or no issues
 * @param saliences a weight, often the same, for each position by its id
 * @param steps steps to occur, by their ids
 * @param layers some steps in some layers
 */
public record Questions(
        Negotiation negotiation,
        Firmness least,
        Set<String> among,
        Terms given,
        Map<String, String> draft,
        Map<String, Long> saliences,
        Set<String> steps,
        List<Set<String>> layers) {

    /** Returns all of it, a line for each question, for the message of a failing test. */
    public String describe() {
        return NegotiationGenerators.describe(negotiation) + "\n  considering " + least + "\n  among " + among
                + "\n  given " + given.text() + "\n  draft " + draft + "\n  saliences " + saliences + "\n  steps "
                + steps + "\n  layers " + layers;
    }

    @Override
    public String toString() {
        return describe();
    }
}
