package org.parley;

import com.google.errorprone.annotations.Immutable;

/**
 * A code that an external coding scheme gives to a party, a demand or an issue, such as {@code ISO 3166-1: UKR} or
 * {@code PA-X: Ce}.
 *
 * <p>Codes identify; they carry no meaning into the analysis.
 *
 * @param scheme the name of the scheme, not blank
 * @param code the code within the scheme, not blank
 */
@Immutable
public record ExternalCode(String scheme, String code) {
    public ExternalCode {
        scheme = Text.named(scheme, "The scheme of an external code");
        code = Text.named(code, "The code in scheme \"" + scheme + "\"");
    }

    /** Returns the code in the scheme, such as {@code of("ISO 3166-1", "UKR")}. */
    public static ExternalCode of(String scheme, String code) {
        return new ExternalCode(scheme, code);
    }

    @Override
    public String toString() {
        return scheme + ": " + code;
    }
}
