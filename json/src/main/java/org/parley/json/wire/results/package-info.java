/**
 * Formats {@code parley-results/1}, {@code parley-review/1}, {@code parley-what-if/1} and {@code parley-changes/1}: what
 * follows from a negotiation, as it is written for others to show; nothing reads them.
 *
 * <p>Positions, assumptions and rules stand in them by their ids, as the document of the negotiation has them; terms as
 * they stand there.
 */
@NullMarked
package org.parley.json.wire.results;

import org.jspecify.annotations.NullMarked;
