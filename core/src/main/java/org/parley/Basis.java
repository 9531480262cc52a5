package org.parley;

/** How a source knows what it reports. */
public enum Basis {
    /** The speaker said or wrote it. */
    STATED,
    /** An analyst concluded it. */
    INFERRED,
    /** It became known against the wish of those concerned. */
    LEAKED
}
