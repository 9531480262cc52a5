package org.parley.json.convert;

import org.parley.analysis.WhatIf;
import org.parley.json.wire.results.WhatIfWire;

/** Writes what follows if some terms hold. */
public final class WhatIfWriter {
    private final TermsWriter terms;

    /** Writes terms with demands of a caller's own types as these do. */
    public WhatIfWriter(OwnDemands ownDemands) {
        this.terms = new TermsWriter(ownDemands, new References());
    }

    /** Returns what follows. */
    public WhatIfWire whatIf(WhatIf whatIf) {
        return new WhatIfWire(
                WhatIfWire.FORMAT,
                whatIf.isComplete(),
                terms.terms(whatIf.given()),
                ResultWords.word(whatIf.holds()),
                ResultWords.idsIfAny(whatIf.excludedBy()),
                Elements.writeAll(whatIf.met(), this::condition),
                ResultWords.ids(whatIf.lifted()),
                ResultWords.ids(whatIf.active()),
                ResultWords.ids(whatIf.released()),
                ResultWords.ids(whatIf.accepted()),
                Elements.writeAll(whatIf.next(), this::condition),
                Elements.writeAll(whatIf.outOfReach(), this::condition),
                whatIf.explain());
    }

    private WhatIfWire.ConditionWire condition(WhatIf.Condition condition) {
        return new WhatIfWire.ConditionWire(terms.terms(condition.terms()), ResultWords.ids(condition.namedBy()));
    }
}
