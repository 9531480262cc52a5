package org.parley.internal.engine;

import java.util.Arrays;

/** Which node stands for a component, by the words that describe it. */
final class ComponentCache {
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** For each place of the table, an entry and one; zero where it is free. */
    private int[] table = new int[64];

    private int entries;
    private int[] nodes = new int[32];
    private int[] hashes = new int[32];
    /** Where the words of each entry begin; behind the last, where they end. */
    private int[] starts = new int[33];

    private long[] words = new long[256];

    /** Returns the node of the component that these words describe, or {@link #UNKNOWN}. */
    int find(long[] key) {
        int hash = hash(key);
        for (int at = hash & (table.length - 1); table[at] != 0; at = (at + 1) & (table.length - 1)) {
            int entry = table[at] - 1;
            if (hashes[entry] == hash && Arrays.equals(words, starts[entry], starts[entry + 1], key, 0, key.length)) {
                return nodes[entry];
            }
        }
        return UNKNOWN;
    }

    private static int hash(long[] key) {
        long hash = key.length;
        for (long word : key) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    /** Notes the node of a component that is not known yet. */
    void put(long[] key, int node) {
        if (2 * (entries + 1) > table.length) {
            table = new int[2 * table.length];
            for (int entry = 0; entry < entries; entry++) {
                place(entry);
            }
        }
        append(key, node);
        place(entries++);
    }

    private void append(long[] key, int node) {
        if (entries == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * entries);
            hashes = Arrays.copyOf(hashes, 2 * entries);
            starts = Arrays.copyOf(starts, 2 * entries + 1);
        }
        int end = starts[entries] + key.length;
        if (end > words.length) {
            words = Arrays.copyOf(words, Math.max(end, words.length + words.length / 2));
        }
        System.arraycopy(key, 0, words, starts[entries], key.length);
        starts[entries + 1] = end;
        nodes[entries] = node;
        hashes[entries] = hash(key);
    }

    private void place(int entry) {
        int at = hashes[entry] & (table.length - 1);
        while (table[at] != 0) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = entry + 1;
    }
}
