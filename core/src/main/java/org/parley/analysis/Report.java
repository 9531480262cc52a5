package org.parley.analysis;

final class Report {
    private Report() {}

    static String of(Object result) {
        return result.toString();
    }
}
