package org.parley.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.parley.Negotiation;
import org.parley.analysis.Analysis;
import org.parley.json.ParleyJson;

/** Reads a case file and prints what follows from it; without an argument, the Istanbul talks of 2 June 2025. */
public final class AnalyseFile {
    private static final String BUNDLED = "istanbul-2025.json";

    private AnalyseFile() {}

    /** Prints the analysis of the file named by the first argument, or of the bundled one. */
    public static void main(String[] arguments) throws IOException {
        Negotiation talks =
                arguments.length == 0 ? bundled() : ParleyJson.ofDefaults().read(Path.of(arguments[0]));
        System.out.print(Analysis.of(talks).explain());
    }

    /** Returns the case file that comes with the examples. */
    static Negotiation bundled() throws IOException {
        try (InputStream file = AnalyseFile.class.getResourceAsStream(BUNDLED)) {
            return ParleyJson.ofDefaults().read(Objects.requireNonNull(file, BUNDLED));
        }
    }
}
