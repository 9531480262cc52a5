package org.parley.json.bind;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.json.wire.v1.DocumentWire;
import org.parley.json.wire.v1.HowManyWire;
import org.parley.json.wire.v1.NamedWire;
import org.parley.json.wire.v1.RoleWire;
import org.parley.json.wire.v1.ScalarWire;
import org.parley.json.wire.v1.TermsWire;

/** How each type of which documents consist stands in them; found once, and shared by all that reads. */
public final class Shapes {
    private final Map<Type, Shape<?>> known = new HashMap<>();
    private final TermsShape terms;
    private final Shape<DocumentWire> document;

    /** Knows demands of these kinds of a caller's own beside those of the format. */
    public Shapes(Set<String> ownKinds) {
        this.terms = new TermsShape(ownKinds);
        known.put(String.class, ScalarShape.TEXT);
        known.put(Integer.class, ScalarShape.INTEGER);
        known.put(Long.class, ScalarShape.LONG);
        known.put(BigDecimal.class, ScalarShape.DECIMAL);
        known.put(Boolean.class, ScalarShape.FLAG);
        known.put(TermsWire.class, terms);
        addShortForms();
        terms.addRecords(this);
        this.document = new RecordShape<>(DocumentWire.class, this);
    }

    private void addShortForms() {
        addShortForm(
                NamedWire.class,
                "an id, or an object with a name",
                ScalarShape.TEXT,
                NamedWire::of,
                NamedWire::idAlone);
        addShortForm(
                RoleWire.class,
                "a role, or an object with a role",
                ScalarShape.TEXT,
                RoleWire::of,
                RoleWire::roleAlone);
        addShortForm(
                HowManyWire.class,
                "a whole number, or an object with atLeast, atMost or both",
                ScalarShape.LONG,
                HowManyWire::of,
                HowManyWire::exactly);
        MappedShape<String, ScalarWire> name =
                new MappedShape<>("a value", ScalarShape.TEXT, ScalarWire::of, ScalarWire::name);
        Shape<ScalarWire> number =
                new MappedShape<>("a number", ScalarShape.DECIMAL, ScalarWire::of, ScalarWire::number);
        known.put(ScalarWire.class, new EitherShape<>("a value or a number", name, number));
    }

    private <S, T> void addShortForm(
            Class<T> type, String expected, Shape<S> shape, Function<S, T> meaning, Function<T, @Nullable S> form) {
        MappedShape<S, T> brief = new MappedShape<>(expected, shape, meaning, form);
        known.put(type, new EitherShape<>(expected, brief, new RecordShape<>(type, this)));
    }

    /** Returns the kinds of demands of the format itself. */
    public static ImmutableSet<String> kinds() {
        return TermsShape.kinds();
    }

    /** Returns how values of the type stand: one of those above, a list, or else a record. */
    Shape<?> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return new ListShape<>(of(list.getActualTypeArguments()[0]));
        }
        Shape<?> shape = known.get(type);
        if (shape == null) {
            shape = new RecordShape<>((Class<?>) type, this);
            known.put(type, shape);
        }
        return shape;
    }

    TermsShape terms() {
        return terms;
    }

    Shape<DocumentWire> document() {
        return document;
    }
}
