package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Negotiation;
import org.parley.Reading;
import org.parley.analysis.Analysis;
import org.parley.json.ParleyJson;

/** The bundled case file says what the case says that is built in Java. */
class CaseFileTest {
    private static final Path FILE = ExamplesTest.inModule("src/main/resources/org/parley/examples/istanbul-2025.json");

    @Test
    void the_bundled_case_file_equals_the_case_built_in_java() throws Exception {
        assertThat(AnalyseFile.bundled()).isEqualTo(Istanbul2025.negotiation());
    }

    @Test
    void the_bundled_case_file_is_written_as_parley_writes() throws Exception {
        String written = ParleyJson.ofDefaults().write(Istanbul2025.negotiation());
        if ("renew".equals(System.getProperty("parley.golden"))) {
            Files.writeString(FILE, written);
        }

        assertThat(Files.readString(FILE)).isEqualTo(written);
    }

    @Test
    void a_file_of_ones_own_is_analysed_as_the_bundled_one_is() throws Exception {
        assertThat(printed(FILE.toString())).isEqualTo(printed());
    }

    @Test
    void a_file_is_read_analysed_and_written_in_four_lines(@TempDir Path folder) throws Exception {
        Path file = FILE;
        Path copy = folder.resolve("copy.json");

        ParleyJson json = ParleyJson.ofDefaults();
        Negotiation talks = json.read(file);
        String dashboard = json.writeResults(Analysis.of(talks));
        json.write(talks.publicView(), copy);

        assertThat(dashboard).contains("\"parley-results/1\"");
        assertThat(json.read(copy)).isEqualTo(talks);
    }

    @Test
    void what_follows_from_the_memoranda_is_written_for_each_way_of_reading_them() {
        ParleyJson json = ParleyJson.ofDefaults().withDemand("joint-withdrawal", JointWithdrawal.class);
        Negotiation talks = IstanbulMemoranda.negotiation();

        String dashboard = json.writeResults(Analysis.of(talks));

        assertThat(dashboard).contains("\"byReading\"").doesNotContain("\"complete\": false");
        for (Reading reading : talks.readings()) {
            assertThat(dashboard).contains("\"name\": \"" + reading.name() + "\"");
        }
    }

    private static String printed(String... arguments) throws Exception {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            AnalyseFile.main(arguments);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
