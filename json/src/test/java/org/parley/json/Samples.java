package org.parley.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that lie beside the tests. */
final class Samples {
    private Samples() {}

    static Path path(String name) {
        return Path.of(System.getProperty("basedir", "."), "src/test/resources/org/parley/json", name);
    }

    static String text(String name) throws IOException {
        return Files.readString(path(name));
    }
}
