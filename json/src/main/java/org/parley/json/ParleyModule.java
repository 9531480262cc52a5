package org.parley.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Objects;
import org.parley.Negotiation;

/**
 * Teaches an {@code ObjectMapper} of one's own to read and write a {@link Negotiation}, in JSON or in another format
 * that it speaks, such as YAML.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Negotiation talks = mapper.readValue(file, Negotiation.class);
 * }</pre>
 *
 * <p>It changes no setting of the mapper, and none changes the document: names, strictness and order are as with {@link
 * ParleyJson}. Limits other than the depth are those of the mapper's own factory. Where something is wrong with a document, the mapper throws
 * a {@link JsonMappingException} whose cause is the {@link InvalidDocumentException} with all problems, without lines.
 */
public final class ParleyModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Reads and writes as {@link ParleyJson#ofDefaults()} does. */
    public ParleyModule() {
        this(ParleyJson.ofDefaults());
    }

    /** Reads and writes as this does, with the demand types that are registered there. */
    public ParleyModule(ParleyJson json) {
        super("org.parley.json", Version.unknownVersion());
        Objects.requireNonNull(json, "json");
        addDeserializer(Negotiation.class, new NegotiationDeserializer(json));
        addSerializer(new NegotiationSerializer(json));
    }

    private static final class NegotiationDeserializer extends StdDeserializer<Negotiation> {
        private static final long serialVersionUID = 1L;

        private final transient ParleyJson json;

        NegotiationDeserializer(ParleyJson json) {
            super(Negotiation.class);
            this.json = json;
        }

        @Override
        public Negotiation deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ReadResult result = json.read(tree(parser));
            if (result.negotiation().isEmpty()) {
                InvalidDocumentException invalid = new InvalidDocumentException(result.problems());
                throw JsonMappingException.from(parser, invalid.getMessage(), invalid);
            }
            return result.negotiation().get();
        }

        private JsonNode tree(JsonParser parser) throws IOException {
            try {
                return json.mapper().reader().readTree(parser);
            } catch (NumberFormatException overflow) {
                throw JsonMappingException.from(parser, "A number has an exponent that no decimal has.", overflow);
            }
        }
    }

    private static final class NegotiationSerializer extends StdSerializer<Negotiation> {
        private static final long serialVersionUID = 1L;

        private final transient ParleyJson json;

        NegotiationSerializer(ParleyJson json) {
            super(Negotiation.class);
            this.json = json;
        }

        @Override
        public void serialize(Negotiation negotiation, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            json.mapper().writer().writeValue(generator, json.wire(negotiation));
        }
    }
}
