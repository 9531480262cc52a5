/** What is wrong with a document, where, and how it may have been meant. */
@NullMarked
package org.parley.json.problem;

import org.jspecify.annotations.NullMarked;
