/** From the model to numbers and masks, and back: issues cut into classes, positions turned into formulas. */
@NullMarked
package org.parley.internal.compile;

import org.jspecify.annotations.NullMarked;
