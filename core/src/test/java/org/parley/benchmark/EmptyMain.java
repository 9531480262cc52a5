package org.parley.benchmark;

/** Does nothing; what it takes is what every start of a virtual machine takes. */
public final class EmptyMain {
    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
