package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.Negotiation;

/** A virtual machine of its own for a main class, with nothing but Parley and Guava beside it. */
final class FreshMachine {
    private FreshMachine() {}

    /** Runs the main class to its end; what it prints goes to the file. Returns how many milliseconds it took. */
    static long run(Class<?> main, Path output, List<String> options, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-classpath");
        command.add(String.join(
                File.pathSeparator, placeOf(main), placeOf(Negotiation.class), placeOf(ImmutableList.class)));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        long time = (System.nanoTime() - start) / 1_000_000;
        assertThat(code).as(Files.readString(output)).isZero();
        return time;
    }

    /** Returns the directory or the archive that the class was loaded from, whatever path that was on. */
    private static String placeOf(Class<?> type) throws URISyntaxException {
        String name = type.getName().replace('.', '/') + ".class";
        String place = type.getClassLoader().getResource(name).toString();
        String outer = place.startsWith("jar:")
                ? place.substring("jar:".length(), place.indexOf("!/"))
                : place.substring(0, place.length() - name.length());
        return Path.of(new URI(outer)).toString();
    }
}
