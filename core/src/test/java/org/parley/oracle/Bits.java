package org.parley.oracle;

import java.util.BitSet;

/** Sets of worlds, combined without changing them. */
final class Bits {
    private Bits() {}

    static BitSet all(int size) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    static BitSet and(BitSet one, BitSet... others) {
        BitSet result = (BitSet) one.clone();
        for (BitSet other : others) {
            result.and(other);
        }
        return result;
    }

    static BitSet or(BitSet one, BitSet... others) {
        BitSet result = (BitSet) one.clone();
        for (BitSet other : others) {
            result.or(other);
        }
        return result;
    }

    static BitSet not(BitSet one, int size) {
        BitSet result = (BitSet) one.clone();
        result.flip(0, size);
        return result;
    }
}
