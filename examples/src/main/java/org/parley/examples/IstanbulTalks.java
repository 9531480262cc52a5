package org.parley.examples;

import org.parley.analysis.Analysis;

/** Reads the Istanbul talks of 2 June 2025 end to end: who answered what, what is stuck and why, who is silent. */
public final class IstanbulTalks {
    private IstanbulTalks() {}

    /** Prints the analysis. */
    public static void main(String[] arguments) {
        System.out.print(Analysis.of(Istanbul2025.negotiation()).explain());
    }
}
