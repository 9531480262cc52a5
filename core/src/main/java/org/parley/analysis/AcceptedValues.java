package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Issue;

/**
 * The values of an issue in the outcomes that meet a row's terms with a party's consent.
 *
 * @param issue the issue
 * @param values the values, or ranges of a quantity, as text, such as "full" or "at least 85 persons"
 */
@Immutable
public record AcceptedValues(Issue issue, ImmutableList<String> values) {}
