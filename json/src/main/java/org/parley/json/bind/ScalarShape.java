package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A text, a number, or true or false. */
final class ScalarShape<T> extends Shape<T> {
    static final Shape<String> TEXT = new ScalarShape<>("a text", "", ScalarShape::text, TextSerializer::write);
    static final Shape<Integer> INTEGER =
            new ScalarShape<>("a whole number", 0, ScalarShape::integer, (value, out) -> out.writeNumber(value));
    static final Shape<Long> LONG =
            new ScalarShape<>("a whole number", 0L, ScalarShape::wholeNumber, (value, out) -> out.writeNumber(value));
    static final Shape<BigDecimal> DECIMAL = new ScalarShape<>(
            "a number", BigDecimal.ZERO, ScalarShape::decimal, (value, out) -> out.writeNumber(value));
    static final Shape<Boolean> FLAG =
            new ScalarShape<>("true or false", false, ScalarShape::flag, (value, out) -> out.writeBoolean(value));

    private final T standIn;
    private final Reading<T> reading;
    private final Writing<T> writing;

    private ScalarShape(String expected, T standIn, Reading<T> reading, Writing<T> writing) {
        super(expected);
        this.standIn = standIn;
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * Reads what stands here; null if it is of another type.
     *
     * @param <T> the type
     */
    private interface Reading<T> {
        @Nullable
        T read(Cursor in) throws IOException;
    }

    /**
     * Writes a value.
     *
     * @param <T> its type
     */
    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    @Override
    @Nullable
    T readIfHere(Cursor in) throws IOException {
        return reading.read(in);
    }

    @Override
    T standIn() {
        return standIn;
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        writing.write(value, out);
    }

    private static @Nullable String text(Cursor in) throws IOException {
        if (!in.parser().hasToken(JsonToken.VALUE_STRING)) {
            return null;
        }
        String text = in.parser().getText();
        if (TextDeserializer.hasLoneSurrogate(text)) {
            in.refuseIllFormedText();
        }
        return text;
    }

    private static @Nullable Integer integer(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        boolean isOne =
                parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT;
        return isOne ? parser.getIntValue() : null;
    }

    private static @Nullable Long wholeNumber(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        boolean isOne = parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return isOne ? parser.getLongValue() : null;
    }

    private static @Nullable BigDecimal decimal(Cursor in) throws IOException {
        return in.parser().currentToken().isNumeric() ? in.parser().getDecimalValue() : null;
    }

    private static @Nullable Boolean flag(Cursor in) throws IOException {
        return in.parser().currentToken().isBoolean() ? in.parser().getBooleanValue() : null;
    }
}
