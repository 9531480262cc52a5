/** Examples of Parley: one idea a main method. */
module org.parley.examples {
    requires org.parley;
    requires org.parley.json;
    requires static org.jspecify;

    exports org.parley.examples;
}
