/** Between format {@code parley/1} and the model: a reader and a writer for each concept. */
@NullMarked
package org.parley.json.convert;

import org.jspecify.annotations.NullMarked;
