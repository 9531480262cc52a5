/** Examples of Parley: one idea a main method, no arguments, plain text on standard output. */
@NullMarked
package org.parley.examples;

import org.jspecify.annotations.NullMarked;
