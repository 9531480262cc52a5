package org.parley.analysis;
/** x. */
public final class Analysis {
    private Analysis() {}
}
