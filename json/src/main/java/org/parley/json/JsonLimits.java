package org.parley.json;

import com.google.errorprone.annotations.Immutable;

/**
 * How large a document may be that is read; one beyond a limit is refused before it takes memory.
 *
 * <p>Defaults: 64 levels deep, 8 MiB (8,388,608 bytes) in all, 1,000,000 tokens, names of 256 and texts of 65,536
 * characters, numbers of 32 characters. All bounds are inclusive.
 *
 * <pre>{@code
 * ParleyJson json = ParleyJson.ofDefaults().within(JsonLimits.ofDefaults().withBytes(64 << 20).withTokens(8_000_000));
 * }</pre>
 *
 * @param depth how many objects and lists may stand within each other, from 1 to 200
 * @param bytes how many bytes a document may have, at least 1
 * @param tokens how many tokens (names, values, brackets) it may have, at least 1
 * @param nameLength how many characters the name of a property may have, at least 1
 * @param textLength how many characters a text may have, at least 1
 * @param numberLength how many characters a number may have, at least 1
 */
@Immutable
public record JsonLimits(int depth, int bytes, int tokens, int nameLength, int textLength, int numberLength) {
    private static final int DEEPEST = 200;

    public JsonLimits {
        requirePositive("depth", depth);
        requirePositive("bytes", bytes);
        requirePositive("tokens", tokens);
        requirePositive("nameLength", nameLength);
        requirePositive("textLength", textLength);
        requirePositive("numberLength", numberLength);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "The limit depth " + depth + " is more than the stack holds: give at most " + DEEPEST + ".");
        }
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit " + name + " " + limit + " lets nothing in: give 1 or more.");
        }
    }

    /** Returns the defaults. */
    public static JsonLimits ofDefaults() {
        return new JsonLimits(64, 8 << 20, 1_000_000, 256, 1 << 16, 32);
    }

    /** Returns these limits with another depth. */
    public JsonLimits withDepth(int newDepth) {
        return new JsonLimits(newDepth, bytes, tokens, nameLength, textLength, numberLength);
    }

    /** Returns these limits with another number of bytes. */
    public JsonLimits withBytes(int newBytes) {
        return new JsonLimits(depth, newBytes, tokens, nameLength, textLength, numberLength);
    }

    /** Returns these limits with another number of tokens. */
    public JsonLimits withTokens(int newTokens) {
        return new JsonLimits(depth, bytes, newTokens, nameLength, textLength, numberLength);
    }

    /** Returns these limits with another length of names. */
    public JsonLimits withNameLength(int newNameLength) {
        return new JsonLimits(depth, bytes, tokens, newNameLength, textLength, numberLength);
    }

    /** Returns these limits with another length of texts. */
    public JsonLimits withTextLength(int newTextLength) {
        return new JsonLimits(depth, bytes, tokens, nameLength, newTextLength, numberLength);
    }

    /** Returns these limits with another length of numbers. */
    public JsonLimits withNumberLength(int newNumberLength) {
        return new JsonLimits(depth, bytes, tokens, nameLength, textLength, newNumberLength);
    }
}
