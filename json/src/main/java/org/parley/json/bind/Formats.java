package org.parley.json.bind;

import com.google.common.collect.ImmutableList;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DocumentWire;

/** The formats that can be read. */
final class Formats {
    private Formats() {}

    static void addUnknown(String format, Findings findings) {
        findings.addUnknown(
                At.ROOT.then("format"),
                "unknown-format",
                "a format that this version of Parley reads",
                format,
                ImmutableList.of(DocumentWire.FORMAT));
    }
}
