/** Examples of Parley: one idea a main method. */
module org.parley.examples {
    requires org.parley;
    requires static org.jspecify;

    exports org.parley.examples;
}
