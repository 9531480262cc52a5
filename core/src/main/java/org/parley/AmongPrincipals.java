package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/** Resolves demands that leave unsaid among whom they are; equal demands become one, which says what it says once. */
final class AmongPrincipals extends TermsMapper {
    private final ImmutableList<Party> principals;
    private final Map<Demand, Demand> resolved = new HashMap<>();

    AmongPrincipals(ImmutableList<Party> principals) {
        this.principals = principals;
    }

    @Override
    Issue issue(Issue issue) {
        return issue;
    }

    @Override
    public Terms demand(Demand demand) {
        Demand among = demand.among(principals);
        Demand equal = resolved.putIfAbsent(among, among);
        return equal == null ? among : equal;
    }
}
