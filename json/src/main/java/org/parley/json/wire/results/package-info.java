/**
 * Format {@code parley-results/1}: what follows from a negotiation, as it is written for others to show; nothing reads
 * it.
 *
 * <p>Positions, assumptions and rules stand in it by their ids, as the document of the negotiation has them; terms as
 * they stand there.
 */
@NullMarked
package org.parley.json.wire.results;

import org.jspecify.annotations.NullMarked;
