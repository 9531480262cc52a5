package org.parley.internal.engine;

/** Ends a search whose budget is spent; whoever asked turns it into an answer that says so. */
public final class BudgetSpent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetSpent() {
        super("The budget is spent.", null, false, false);
    }
}
