/**
 * Search over finite domains: which groups of clauses can hold together, and which minimal sets cannot.
 *
 * <p>Numbers and masks only: what a variable or a group stands for is known outside.
 */
@NullMarked
package org.parley.internal.engine;

import org.jspecify.annotations.NullMarked;
