package org.parley.json.wire.v1;

/** A code in an external scheme. */
public record CodeWire(@Required String scheme, @Required String code) {}
