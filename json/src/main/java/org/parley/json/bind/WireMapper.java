package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.parley.json.wire.v1.DocumentWire;
import org.parley.json.wire.v1.TermsWire;

/** The mapper of wire records: it refuses what it does not know, guesses nothing, and writes one way only. */
public final class WireMapper {
    private WireMapper() {}

    /** Returns a mapper that writes documents and terms in these shapes. */
    public static ObjectMapper of(Shapes shapes) {
        SimpleModule wire = new SimpleModule("org.parley.json.wire")
                .addSerializer(new ShapeSerializer<>(DocumentWire.class, shapes.document()))
                .addSerializer(new ShapeSerializer<>(TermsWire.class, shapes.terms()))
                .addSerializer(new TextSerializer())
                .addDeserializer(String.class, new TextDeserializer());
        return JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .addModule(wire)
                .build();
    }

    /**
     * Returns what is written, in the one way in which that is done.
     *
     * @throws IllegalArgumentException if a text cannot be encoded
     */
    public static byte[] canonicalBytes(ObjectMapper mapper, Object wire) {
        try {
            return mapper.writer(new Layout()).writeValueAsBytes(wire);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The negotiation cannot be written: " + e.getMessage(), e);
        }
    }
}
