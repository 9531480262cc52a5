package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The first answer in a fresh virtual machine comes soon after its start. */
class ColdStartTest {
    /** Where many cases are asked for; elsewhere, what else the machine does may take most of the time. */
    private static final boolean IS_STRICT = Integer.getInteger("parley.tries", 1000) > 1000;

    private static final int RUNS = IS_STRICT ? 15 : 5;
    private static final int MOST_ROUNDS = 4;
    private static final long MOST_MILLISECONDS = IS_STRICT ? 100 : 400;

    @TempDir
    Path directory;

    /** Loading classes is most of a first answer's time, and unlike time their number is the same on every run. */
    @Test
    void the_first_conflict_loads_few_classes(TestReporter reporter) throws Exception {
        Set<String> loaded = classesLoadedBy(FirstConflict.class);
        loaded.removeAll(classesLoadedBy(EmptyMain.class));
        long own = count(loaded, "org.parley.");
        long guava = count(loaded, "com.google.");
        // A record's own equals, a lambda or a switch over patterns costs 30 ms the first time, by a hundred of these.
        long linkage = count(loaded, "java.lang.invoke.") + count(loaded, "java.lang.runtime.");

        reporter.publishEntry(loaded.size() + " classes: " + own + " of Parley, " + guava + " of Guava, " + linkage
                + " to link lambdas, records and strings");
        assertThat(linkage).isLessThanOrEqualTo(5);
        assertThat(own).isBetween(30L, 130L);
        assertThat(guava).isLessThanOrEqualTo(60);
        assertThat(loaded).hasSizeLessThanOrEqualTo(420);
    }

    @Test
    void the_first_conflict_comes_soon_after_the_start(TestReporter reporter) throws Exception {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && least > MOST_MILLISECONDS; round++) {
            least = Math.min(least, medianAboveEmpty(reporter));
        }
        assertThat(least).isLessThanOrEqualTo(MOST_MILLISECONDS);
    }

    private long medianAboveEmpty(TestReporter reporter) throws Exception {
        long[] empty = new long[RUNS];
        long[] first = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            empty[i] = run(EmptyMain.class, ImmutableList.of());
            first[i] = run(FirstConflict.class, ImmutableList.of());
        }
        long above = median(first) - median(empty);
        String figures = "An empty main takes " + median(empty) + " ms, the first conflict " + above + " ms more";
        reporter.publishEntry(figures);
        Files.writeString(Path.of("target", "cold-start.txt"), figures + " (median of " + RUNS + " runs each)\n");
        return above;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long count(Set<String> classes, String prefix) {
        return classes.stream().filter(name -> name.startsWith(prefix)).count();
    }

    private Set<String> classesLoadedBy(Class<?> main) throws Exception {
        Path log = directory.resolve(main.getSimpleName() + ".log");
        run(main, ImmutableList.of("-Xlog:class+load:file=" + log + ":none"));
        Set<String> classes = new HashSet<>();
        for (String line : Files.readAllLines(log)) {
            classes.add(line.substring(0, (line + " ").indexOf(' ')));
        }
        return classes;
    }

    /** Returns how many milliseconds a virtual machine took that ran the main class. */
    private long run(Class<?> main, List<String> options) throws Exception {
        return FreshMachine.run(main, directory.resolve("output"), options);
    }
}
