/**
 * The model: what the parties to a peace negotiation want, as one immutable value.
 *
 * <p>Three concepts carry it.
 *
 * <ul>
 *   <li>{@link org.parley.Terms Terms} are statements about an outcome: an {@link org.parley.Issue Issue} takes one of
 *       some values, a {@link org.parley.Step Step} occurs, one step comes before another, and what is made of these. A
 *       {@link org.parley.Demand Demand} is such terms in the field's words: who must do what for whom.
 *   <li>A {@link org.parley.Position Position} is one {@link org.parley.Party Party}'s attitude to terms: it demands,
 *       accepts, rejects or is undecided on them; how firmly, under which condition, and by which
 *       {@link org.parley.Source Source}. Not having a position is silence, and silence is never consent.
 *   <li>A {@link org.parley.Negotiation Negotiation} holds who takes part, all positions, the
 *       {@link org.parley.CompatibilityRule rules} that hold whoever demands what, and the
 *       {@link org.parley.Assumption assumptions} that the analyst adds. Only the positions of principals bind.
 * </ul>
 *
 * <pre>{@code
 * Party north = Party.of("North"), south = Party.of("South");
 * Negotiation talks = Negotiation.between(north, south)
 *         .add(north.demands(Ceasefire.full()).redLine())
 *         .add(south.rejects(Ceasefire.full()).until(Step.of("withdrawal")))
 *         .build();
 * }</pre>
 *
 * <p>The key to the model is what is kept apart: rejected, rejected until, accepted if, undecided and silent are five
 * different things; what a party said, what a rule says and what the analyst assumes are three; an issue that is at its
 * zero value settles nothing. What follows from a negotiation is found in {@code org.parley.analysis}.
 *
 * <p>All types are values: deeply immutable, safe to share, equal where their contents are. No method takes or returns
 * null.
 */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
