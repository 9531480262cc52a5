/**
 * Negotiations as JSON.
 *
 * <p>For one call, {@link org.parley.json.ParleyJson}; for an {@code ObjectMapper} of one's own, {@link
 * org.parley.json.ParleyModule}. A document of format {@code parley/1} is made to be written by hand:
 *
 * <pre>{@code
 * {
 *   "format": "parley/1",
 *   "parties": [{"name": "North", "roles": ["principal"]}, {"name": "South", "roles": ["principal"]}],
 *   "steps": [{"name": "framework agreement"}],
 *   "positions": [
 *     {"party": "north", "demands": {"kind": "ceasefire", "extent": "full"}, "firmness": "red-line"},
 *     {"party": "south", "rejects": {"kind": "ceasefire", "extent": "full"}, "until": "framework-agreement"}
 *   ]
 * }
 * }</pre>
 *
 * <p>Parties, territories, steps and issues are defined once and referred to by id; ids are made from names where none
 * is given. What a document does not say is absent, never {@code null}. Rules have short forms, read in their order, such
 * as {@code {"excludes": [p, q]}}, {@code {"requires": [p, q]}} and {@code {"precedes": [a, b]}}; they are written as the
 * terms that they stand for. The JSON Schema that {@link
 * org.parley.json.ParleyJson#schema()} returns lets an editor complete and check case files.
 *
 * <p>Reading is strict: unknown, repeated, missing, null and wrongly typed properties are refused, and every problem is
 * reported with its place, never only the first.
 */
@NullMarked
package org.parley.json;

import org.jspecify.annotations.NullMarked;
