package org.parley.json;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing wrong with a document.
 *
 * <table class="striped">
 * <caption>Codes</caption>
 * <tr><th>Code</th><th>What is wrong</th></tr>
 * <tr><td>{@code malformed}</td><td>it is not JSON</td></tr>
 * <tr><td>{@code trailing-content}</td><td>something follows the document</td></tr>
 * <tr><td>{@code limit}</td><td>a limit is exceeded</td></tr>
 * <tr><td>{@code ill-formed-text}</td><td>a text holds half a character</td></tr>
 * <tr><td>{@code unknown-format}</td><td>the format is none that can be read</td></tr>
 * <tr><td>{@code duplicate-property}, {@code unknown-property}, {@code missing-property}</td><td>the property</td></tr>
 * <tr><td>{@code null-value}, {@code wrong-type}</td><td>the value is null, or of another type</td></tr>
 * <tr><td>{@code unknown-kind}, {@code unknown-value}, {@code unknown-id}</td><td>the word is not known</td></tr>
 * <tr><td>{@code not-a-day}, {@code not-a-period}</td><td>the text is no day such as 2025-06-02, no period such as P30D</td></tr>
 * <tr><td>{@code wrong-qualifier}, {@code mixed-kinds}</td><td>two things that do not go together</td></tr>
 * <tr><td>{@code invalid-value}</td><td>the model does not take the value</td></tr>
 * <tr><td>any other</td><td>a {@link org.parley.Problem#code() problem} of the negotiation as a whole</td></tr>
 * </table>
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the document itself
 * @param line on which line that begins, 1 for the first; 0 where it is not known
 * @param code a stable code
 * @param found what was found, in words; empty where the message says it all
 * @param allowed what may stand there, at most a hundred; nothing where that is no list
 * @param nearest what of this is spelled most like what was found; empty where nothing is near
 * @param message names the thing, the value, the rule and the remedy
 */
@Immutable
public record DocumentProblem(
        String pointer,
        int line,
        String code,
        String found,
        ImmutableList<String> allowed,
        String nearest,
        String message)
        implements Serializable {
    public DocumentProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(nearest, "nearest");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "the document" : pointer;
        return place + (line == 0 ? "" : " (line " + line + ")") + ": " + message + " [" + code + "]";
    }
}
