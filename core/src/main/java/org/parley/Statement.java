package org.parley;

import java.time.LocalDate;

/**
 * What every position can say about how it was stated; each method returns a new position.
 *
 * @param <P> the kind of position
 */
public interface Statement<P extends Position> {
    /** Returns how the position was stated. */
    PositionDetails details();

    /** Returns the position stated in this way. */
    P with(PositionDetails newDetails);

    /** Returns the position under an id of its own, in place of party, attitude and subject. */
    default P id(String id) {
        return with(details().toBuilder().ownId(Text.id(id, "a position")).build());
    }

    /** Returns the position as a red line. */
    default P redLine() {
        return firmness(Firmness.RED_LINE);
    }

    /** Returns the position as held firmly. */
    default P firm() {
        return firmness(Firmness.FIRM);
    }

    /** Returns the position as open to movement. */
    default P flexible() {
        return firmness(Firmness.FLEXIBLE);
    }

    /** Returns the position held as firmly as this. */
    default P firmness(Firmness firmness) {
        return with(details().toBuilder().statedFirmness(firmness).build());
    }

    /** Returns the position with its rank among the party's own, 1 for the first. */
    default P priority(int rank) {
        return with(details().toBuilder().priority(rank).build());
    }

    /** Returns the position with one more source. */
    default P source(Source source) {
        return with(details().toBuilder().addSources(source).build());
    }

    /** Returns the position disclosed to these only. */
    default P disclosedTo(Disclosure disclosure) {
        return with(details().toBuilder().disclosure(disclosure).build());
    }

    /** Returns the position as held since this day, inclusive. */
    default P since(LocalDate day) {
        return with(details().toBuilder().since(day).build());
    }

    /** Returns the position as held in this reading only; see {@link Reading}. */
    default P reading(String group, String name) {
        return with(details().toBuilder().reading(new Reading(group, name)).build());
    }

    /** Returns the position as withdrawn: this is the first day on which it is no longer held. */
    default P withdrawnOn(LocalDate day) {
        return with(details().toBuilder().withdrawnOn(day).build());
    }

    /**
     * Returns the position in place of an earlier one of the same party, from its first day, which it has to give.
     *
     * <p>The earlier position stays as it was put in; {@link Negotiation#asOf} finds it again.
     */
    default P supersedes(String positionId) {
        return with(details().toBuilder()
                .addSuperseded(Text.id(positionId, "a superseded position"))
                .build());
    }

    /** Returns the position with one more deadline that it sets. */
    default P deadline(Deadline deadline) {
        return with(details().toBuilder().addDeadlines(deadline).build());
    }

    /** Returns the position with a note of the analyst. */
    default P note(String note) {
        return with(details().toBuilder().note(note).build());
    }
}
