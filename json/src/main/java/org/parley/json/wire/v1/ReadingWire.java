package org.parley.json.wire.v1;

/** One of several ways of reading the same thing. */
public record ReadingWire(@Required String group, @Required String name) {}
