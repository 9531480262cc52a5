/** Negotiations as JSON, for callers with a mapper of their own and for those who want one call. */
module org.parley.json {
    requires transitive org.parley;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;

    exports org.parley.json;

    // Jackson takes apart the records of results, which hold some of documents; nothing else is open.
    opens org.parley.json.wire.v1 to
            com.fasterxml.jackson.databind;
    opens org.parley.json.wire.results to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            org.parley.json.ParleyModule;
}
