package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;

/**
 * One party's attitude to terms: demanded, accepted, rejected or undecided.
 *
 * <table class="striped">
 * <caption>What a position binds its party to, for terms t and conditions c and d</caption>
 * <tr><th>Position</th><th>Binds to</th></tr>
 * <tr><td>{@code p.demands(t)}</td><td>t</td></tr>
 * <tr><td>{@code p.demands(t).when(c)}</td><td>t, where c holds</td></tr>
 * <tr><td>{@code p.demands(t).unless(d)}</td><td>t or d</td></tr>
 * <tr><td>{@code p.rejects(t)}</td><td>not t</td></tr>
 * <tr><td>{@code p.rejects(t).unless(c)}</td><td>c, where t holds</td></tr>
 * <tr><td>{@code p.rejects(t).until(step)}</td><td>where t holds, the step, before every step of t</td></tr>
 * <tr><td>{@code p.accepts(t)}</td><td>nothing; it records consent</td></tr>
 * <tr><td>{@code p.accepts(t).onlyIf(c)}</td><td>c, where t holds; consent where c holds</td></tr>
 * <tr><td>{@code p.undecidedOn(t)}</td><td>nothing; it records that p was asked and has not answered</td></tr>
 * </table>
 *
 * <p>A demand that is no red line and an unconditional acceptance by the same party that mentions every issue of the
 * demand are its target and its fallback: together they bind to the demanded or the accepted terms.
 *
 * <p>Silence is none of these, and is never consent.
 */
@Immutable
public sealed interface Position extends Premise permits Demanded, Accepted, Rejected, Undecided {
    /** Returns whose position it is. */
    Party party();

    /** Returns how it was stated: firmness, sources, disclosure and date. */
    PositionDetails details();

    @Override
    default Optional<Reading> reading() {
        return details().reading();
    }

    @Override
    default Disclosure disclosure() {
        return details().disclosure();
    }

    /** Calls the method of the visitor for this attitude. */
    <R> R accept(PositionVisitor<R> visitor);
}
