/** The model: parties, demands, positions, rules, and the negotiation that they make up. */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
