/**
 * Format {@code parley/1} as it stands in a document: one record a concept, names as they are written, references by
 * id.
 *
 * <p>What a record does not have is {@code null} here and absent there. Names and numbers mean nothing yet; {@code
 * org.parley.json.convert} gives them their meaning. The format outlives renamings in the model, so nothing here is
 * named by it.
 */
@NullMarked
package org.parley.json.wire.v1;

import org.jspecify.annotations.NullMarked;
