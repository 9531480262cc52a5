package org.parley.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.internal.engine.Meter;

/** The non-empty subsets of some texts, smallest first, but for those that contain a set found meanwhile. */
final class SmallestSubsets implements Iterable<Set<String>> {
    private final List<String> all;
    private final List<Set<String>> found;
    private final Meter meter;

    /** Lists the subsets; whoever asks adds to {@code found} as it goes on. */
    SmallestSubsets(Set<String> all, List<Set<String>> found, Meter meter) {
        this.all = new ArrayList<>(all);
        this.found = found;
        this.meter = meter;
    }

    @Override
    public Iterator<Set<String>> iterator() {
        return new Iterator<>() {
            private int[] places = {0};
            private @Nullable Set<String> next;
            private boolean fresh = true;

            @Override
            public boolean hasNext() {
                while (next == null && places.length <= all.size()) {
                    meter.look();
                    if (fresh) {
                        fresh = false;
                    } else if (!advance()) {
                        if (places.length == all.size()) {
                            return false;
                        }
                        places = first(places.length + 1);
                    }
                    Set<String> candidate = candidate();
                    next = containsFound(candidate) ? null : candidate;
                }
                return next != null;
            }

            private boolean advance() {
                for (int i = places.length - 1; i >= 0; i--) {
                    if (places[i] < all.size() - places.length + i) {
                        places[i]++;
                        for (int j = i + 1; j < places.length; j++) {
                            places[j] = places[j - 1] + 1;
                        }
                        return true;
                    }
                }
                return false;
            }

            private Set<String> candidate() {
                Set<String> candidate = new TreeSet<>();
                for (int place : places) {
                    candidate.add(all.get(place));
                }
                return candidate;
            }

            @Override
            public Set<String> next() {
                Set<String> result = hasNext() ? next : null;
                if (result == null) {
                    throw new NoSuchElementException("All subsets are listed.");
                }
                next = null;
                return result;
            }
        };
    }

    private static int[] first(int size) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = i;
        }
        return places;
    }

    private boolean containsFound(Set<String> candidate) {
        for (Set<String> set : found) {
            if (candidate.containsAll(set)) {
                return true;
            }
        }
        return false;
    }
}
