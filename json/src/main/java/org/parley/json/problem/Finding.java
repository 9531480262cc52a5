package org.parley.json.problem;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * One thing wrong with a document.
 *
 * @param pointer where, as a JSON pointer
 * @param line the line, if it is known already; else 0
 * @param code a stable code
 * @param found what was found, in words
 * @param allowed what may stand there; nothing where that is no list
 * @param nearest what of this is spelled most like what was found; empty where nothing is near
 * @param message all of it as sentences
 */
@Immutable
public record Finding(
        String pointer,
        int line,
        String code,
        String found,
        ImmutableList<String> allowed,
        String nearest,
        String message) {}
