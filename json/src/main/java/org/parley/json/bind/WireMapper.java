package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;

/** The mapper of wire records: it refuses what it does not know, guesses nothing, and writes one way only. */
public final class WireMapper {
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private WireMapper() {}

    /** Returns the mapper. */
    public static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule("org.parley.json.wire")
                .addSerializer(new TextSerializer())
                .addDeserializer(String.class, new TextDeserializer());
        return JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .addModule(texts)
                .build();
    }

    /**
     * Returns the one way in which documents are written: two blanks deep, lines ended by a line feed.
     *
     * @throws IllegalArgumentException if a text cannot be encoded
     */
    public static byte[] canonicalBytes(ObjectMapper mapper, Object wire) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            ByteArrayBuilder bytes = new ByteArrayBuilder();
            mapper.writer(printer)
                    .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .with(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .writeValue(bytes, wire);
            bytes.write('\n');
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalArgumentException("The negotiation cannot be written: " + e.getMessage(), e);
        }
    }
}
