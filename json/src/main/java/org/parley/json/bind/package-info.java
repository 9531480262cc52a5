/** Between a document and format {@code parley/1}: all that is Jackson's, and what it says when a document is wrong. */
@NullMarked
package org.parley.json.bind;

import org.jspecify.annotations.NullMarked;
