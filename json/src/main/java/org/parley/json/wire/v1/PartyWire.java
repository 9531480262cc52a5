package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party with its roles; its id is made from the name unless given. */
public record PartyWire(
        @Nullable String id,
        @Required String name,
        @Nullable List<RoleWire> roles,
        @Nullable List<CodeWire> codes) {}
