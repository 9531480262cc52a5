/** What follows from a negotiation: who answered what, what cannot hold together, what waits for what. */
@NullMarked
package org.parley.analysis;

import org.jspecify.annotations.NullMarked;
