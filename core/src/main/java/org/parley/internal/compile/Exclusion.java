package org.parley.internal.compile;

import org.parley.Accepted;
import org.parley.Position;

/**
 * An acceptance that one of the party's own red lines or outright rejections excludes.
 *
 * @param acceptance the acceptance, which binds nothing and consents to nothing
 * @param by the red line or outright rejection
 */
public record Exclusion(Accepted acceptance, Position by) {}
