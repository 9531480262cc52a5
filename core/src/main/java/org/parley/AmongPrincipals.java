package org.parley;

import com.google.common.collect.ImmutableList;

/** Resolves demands that leave unsaid among whom they are. */
final class AmongPrincipals extends TermsMapper {
    private final ImmutableList<Party> principals;

    AmongPrincipals(ImmutableList<Party> principals) {
        this.principals = principals;
    }

    @Override
    Issue issue(Issue issue) {
        return issue;
    }

    @Override
    public Terms demand(Demand demand) {
        return demand.among(principals);
    }
}
