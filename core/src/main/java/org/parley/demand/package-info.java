/** The typed demands: what parties to peace negotiations demand, offer and refuse, in the field's words. */
@NullMarked
package org.parley.demand;

import org.jspecify.annotations.NullMarked;
