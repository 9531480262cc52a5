package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.Demand;
import org.parley.Party;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.json.convert.OwnDemands;
import org.parley.json.convert.RefusedException;
import org.parley.json.convert.TermsReader;
import org.parley.json.convert.TermsWriter;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.TermsWire;

/**
 * Binds the types that a caller registered as Jackson binds any type, save that parties, territories and terms stand in
 * them as they stand everywhere in a document.
 */
public final class OwnDemandBinder implements OwnDemands {
    private final ImmutableMap<String, Class<? extends Demand>> types;
    private final ObjectMapper mapper;

    /** Binds these types, by their kinds, with what these modules know besides; terms have these shapes. */
    public OwnDemandBinder(ImmutableMap<String, Class<? extends Demand>> types, List<Module> modules, Shapes shapes) {
        this.types = types;
        this.mapper = WireMapper.of(shapes)
                .registerModule(collections())
                .registerModules(modules)
                .registerModule(references(shapes.terms()));
    }

    /** Returns what reads the collections in which values are deeply immutable. */
    private static Module collections() {
        return new SimpleModule("org.parley.json.collections")
                .addDeserializer(
                        ImmutableList.class,
                        new CopyDeserializer<>(List.class, list -> ImmutableList.copyOf((List<?>) list)))
                .addDeserializer(
                        ImmutableSet.class, new CopyDeserializer<>(Set.class, set -> ImmutableSet.copyOf((Set<?>) set)))
                .addDeserializer(
                        ImmutableMap.class,
                        new CopyDeserializer<>(Map.class, map -> ImmutableMap.copyOf((Map<?, ?>) map)));
    }

    private static Module references(Shape<TermsWire> terms) {
        return new SimpleModule("org.parley.json.references")
                .addDeserializer(Party.class, new PartyReference())
                .addDeserializer(Territory.class, new TerritoryReference())
                .addDeserializer(Terms.class, new TermsProperty<>(Terms.class, terms))
                .addDeserializer(Demand.class, new TermsProperty<>(Demand.class, terms))
                .addSerializer(Party.class, new PartyId())
                .addSerializer(Territory.class, new TerritoryId())
                .setSerializerModifier(new TermsWithin());
    }

    @Override
    public Demand read(TermsWire.OwnDemandWire wire, At at, TermsReader terms) {
        ObjectNode properties = mapper.createObjectNode();
        wire.properties().forEach((name, value) -> properties.set(name, (JsonNode) value));
        Class<? extends Demand> type = types.get(wire.kind());
        try {
            Demand demand = mapper.readerFor(type)
                    .withAttribute(TermsReader.class, terms)
                    .withAttribute(At.class, at)
                    .readValue(properties);
            requireKind(wire.kind(), demand);
            return demand;
        } catch (JsonMappingException wrong) {
            throw wrong instanceof InvalidDefinitionException
                    ? unknownParts(wire.kind(), wrong)
                    : refusal(wrong, properties, at, terms.vocabulary().findings());
        } catch (IOException e) {
            throw new IllegalStateException("A tree cannot fail to be read", e);
        }
    }

    private static RuntimeException unknownParts(String kind, JsonMappingException wrong) {
        return new IllegalArgumentException(
                "Demands of kind \"" + kind + "\" consist of what Jackson cannot read: teach it with"
                        + " ParleyJson.withModule(..).",
                wrong);
    }

    /** Returns why the demand cannot be made, if its own type or its terms say so; else reports where it does not fit. */
    private static RuntimeException refusal(
            JsonMappingException wrong, ObjectNode properties, At at, Findings findings) {
        if (wrong.getCause() instanceof IllegalArgumentException refused) {
            return new IllegalArgumentException(refused.getMessage(), wrong);
        }
        if (!(wrong.getCause() instanceof RefusedException)) {
            new Misfit(findings).add(wrong, properties, at);
        }
        return new RefusedException();
    }

    private static void requireKind(String kind, Demand demand) {
        if (!demand.kind().equals(kind)) {
            throw new IllegalArgumentException("Demands registered as \"" + kind + "\" say that they are of kind \""
                    + demand.kind() + "\": register their type under the kind that it says.");
        }
    }

    @Override
    public TermsWire.OwnDemandWire write(Demand demand, TermsWriter terms) {
        if (demand.getClass() != types.get(demand.kind())) {
            throw new IllegalArgumentException("Demands of kind \"" + demand.kind()
                    + "\" cannot be written: register their type with ParleyJson.withDemand(..).");
        }
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            mapper.writerFor(demand.getClass())
                    .withAttribute(TermsWriter.class, terms)
                    .withAttribute(Demand.class, demand)
                    .writeValue(buffer, demand);
            Map<String, Object> properties = new LinkedHashMap<>();
            ObjectNode node = mapper.readTree(buffer.asParser());
            node.properties().forEach(property -> properties.put(property.getKey(), property.getValue()));
            return new TermsWire.OwnDemandWire(demand.kind(), properties);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The demand \"" + demand.label() + "\" cannot be written: its type is"
                            + " none that Jackson binds.",
                    e);
        }
    }

    /** Returns where reading is, within the demand. */
    private static Cursor cursor(JsonParser parser, DeserializationContext context) {
        At demand = (At) context.getAttribute(At.class);
        return new Cursor(parser, demand, reader(context).vocabulary().findings());
    }

    private static TermsReader reader(DeserializationContext context) {
        return (TermsReader) context.getAttribute(TermsReader.class);
    }

    private static TermsWriter writer(SerializerProvider provider) {
        return (TermsWriter) provider.getAttribute(TermsWriter.class);
    }

    private static final class PartyReference extends JsonDeserializer<Party> {
        @Override
        public Party deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String id = context.readValue(parser, String.class);
            return reader(context)
                    .vocabulary()
                    .party(id, cursor(parser, context).place());
        }
    }

    private static final class TerritoryReference extends JsonDeserializer<Territory> {
        @Override
        public Territory deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String id = context.readValue(parser, String.class);
            return reader(context)
                    .vocabulary()
                    .territory(id, cursor(parser, context).place());
        }
    }

    /** Terms, or a demand where no others are allowed. */
    private static final class TermsProperty<T extends Terms> extends JsonDeserializer<T> {
        private final Class<T> type;
        private final Shape<TermsWire> shape;

        TermsProperty(Class<T> type, Shape<TermsWire> shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Cursor in = cursor(parser, context);
            At at = in.place();
            int before = in.problems();
            TermsWire wire = shape.read(in);
            if (in.problems() > before) {
                throw new RefusedException();
            }
            TermsReader reader = reader(context);
            Terms terms = reader.terms(wire, at);
            if (!type.isInstance(terms)) {
                reader.vocabulary().findings().addUnexpected(at, "wrong-type", "other terms", "a demand");
                throw new RefusedException();
            }
            return type.cast(terms);
        }
    }

    private static final class PartyId extends JsonSerializer<Party> {
        @Override
        public void serialize(Party party, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(writer(provider).references().party(party));
        }
    }

    private static final class TerritoryId extends JsonSerializer<Territory> {
        @Override
        public void serialize(Territory territory, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeString(writer(provider).references().territory(territory));
        }
    }

    /** Writes terms within a demand as terms are written; only the demand itself is taken apart by Jackson. */
    private static final class TermsWithin extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
            return Terms.class.isAssignableFrom(description.getBeanClass())
                    ? new TermsValue((JsonSerializer<Object>) serializer)
                    : serializer;
        }
    }

    private static final class TermsValue extends JsonSerializer<Object> implements ResolvableSerializer {
        private final JsonSerializer<Object> properties;

        TermsValue(JsonSerializer<Object> properties) {
            this.properties = properties;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            if (properties instanceof ResolvableSerializer resolvable) {
                resolvable.resolve(provider);
            }
        }

        @Override
        public void serialize(Object terms, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (terms.equals(provider.getAttribute(Demand.class))) {
                properties.serialize(terms, generator, provider);
            } else {
                provider.defaultSerializeValue(writer(provider).terms((Terms) terms), generator);
            }
        }
    }
}
