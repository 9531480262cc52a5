package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.Negotiation;

/** The document that the package's own page shows is one. */
class DocumentedExampleTest {
    private static String documented() throws Exception {
        String page = Files.readString(
                Path.of(System.getProperty("basedir", "."), "src/main/java/org/parley/json/package-info.java"));
        int start = page.indexOf("{@code\n") + "{@code\n".length();
        return page.substring(start, page.indexOf("}</pre>", start))
                .replace("\n * ", "\n")
                .replaceFirst("^ \\* ", "");
    }

    @Test
    void it_is_read_and_valid() throws Exception {
        Negotiation talks = ParleyJson.ofDefaults().read(documented());

        assertThat(talks.positions()).hasSize(2);
        assertThat(FormatSchema.errors(documented())).isEmpty();
    }
}
