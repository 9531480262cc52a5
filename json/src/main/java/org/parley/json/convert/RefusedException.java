package org.parley.json.convert;

/** What stands at a place becomes nothing in the model; why not, is among the findings. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Leaves out the stack, which says nothing about the document. */
    public RefusedException() {
        super("refused", null, false, false);
    }
}
