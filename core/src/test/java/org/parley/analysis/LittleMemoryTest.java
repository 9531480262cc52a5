package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Negotiation;

/** A quarter of a gigabyte is enough for diagrams that outgrow what they are allowed. */
class LittleMemoryTest {
    @TempDir
    Path directory;

    @Test
    void diagrams_of_possible_and_of_consented_outcomes_outgrow_their_budget_before_the_memory_is_full()
            throws Exception {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-classpath",
                        String.join(
                                File.pathSeparator,
                                placeOf(LargeZone.class),
                                placeOf(Negotiation.class),
                                placeOf(ImmutableList.class)),
                        LargeZone.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();

        assertThat(code).as(Files.readString(output)).isZero();
        assertThat(Files.readAllLines(output)).containsExactly("false", "false", "5");
    }

    /** Returns the directory or the archive that the class was loaded from, whatever path that was on. */
    private static String placeOf(Class<?> type) throws Exception {
        String name = type.getName().replace('.', '/') + ".class";
        String url = type.getResource("/" + name).toString();
        String place = url.startsWith("jar:")
                ? url.substring("jar:".length(), url.indexOf("!/"))
                : url.substring(0, url.length() - name.length());
        return Path.of(URI.create(place)).toString();
    }
}
