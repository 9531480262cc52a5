/** Parley: what the parties to a peace negotiation want, and what exactly follows from it. */
module org.parley {
    requires transitive com.google.common;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;

    exports org.parley;
    exports org.parley.demand;
    exports org.parley.analysis;
}
