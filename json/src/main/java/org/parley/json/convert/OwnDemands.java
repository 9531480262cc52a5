package org.parley.json.convert;

import org.parley.Demand;
import org.parley.json.problem.At;
import org.parley.json.wire.v1.TermsWire;

/** The demands of a caller's own types. */
public interface OwnDemands {
    /**
     * Returns the demand that stands in the document.
     *
     * @throws IllegalArgumentException if it is none, with the reason
     */
    Demand read(TermsWire.OwnDemandWire wire, At at, TermsReader terms);

    /**
     * Returns the demand as it is written.
     *
     * @throws IllegalArgumentException if nobody registered its type
     */
    TermsWire.OwnDemandWire write(Demand demand, TermsWriter terms);
}
