package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example prints what its golden file says. */
class ExamplesTest {
    private static final String PACKAGE = "org/parley/examples";
    private static final String RENEW = "parley.golden";

    /** Returns a path within this module. */
    static Path inModule(String path) {
        return Path.of(System.getProperty("basedir", ".")).resolve(path);
    }

    /** Returns the names of the classes here that can be run. */
    static List<String> examples() throws IOException {
        return names("src/main/java/" + PACKAGE, ".java").stream()
                .filter(ExamplesTest::canRun)
                .toList();
    }

    private static List<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(inModule(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(name -> !name.contains("-"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns whether there is such a class here, with a main method. */
    static boolean canRun(String name) {
        try {
            Class.forName("org.parley.examples." + name).getMethod("main", String[].class);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return false;
        }
    }

    private static Path goldenFile(String name) {
        return inModule("src/test/resources/" + PACKAGE + "/" + name + ".txt");
    }

    /** Returns what the example is to print. */
    static String golden(String name) throws IOException {
        return Files.exists(goldenFile(name)) ? Files.readString(goldenFile(name)) : "";
    }

    private static String printed(String name) throws ReflectiveOperationException {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Class.forName("org.parley.examples." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void it_prints_what_its_golden_file_says(String name) throws Exception {
        String printed = printed(name);
        if ("renew".equals(System.getProperty(RENEW))) {
            Files.createDirectories(goldenFile(name).getParent());
            Files.writeString(goldenFile(name), printed);
        }

        assertThat(printed)
                .as(
                        "what %s prints, against src/test/resources/%s/%s.txt; if the new output is right, renew the"
                                + " file: mvn -pl examples -am test -Dtest=ExamplesTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=renew",
                        name, PACKAGE, name, RENEW)
                .isEqualTo(golden(name));
    }

    @Test
    void every_golden_file_belongs_to_an_example() throws IOException {
        assertThat(examples()).containsAll(names("src/test/resources/" + PACKAGE, ".txt"));
    }
}
