package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.Demand;
import org.parley.Negotiation;

/**
 * The random negotiations say everything that the model can say, so that the round trips hold for all of it.
 *
 * <p>Whoever adds a component to the model or a kind of demand is told here to draw it in {@link Negotiations}; the
 * round trips then tell what the format lacks.
 */
class ModelCoverageTest {
    private static final int SAMPLES = 600;

    /** Parts that follow from others, and so are no part of a document. */
    private static final Set<String> DERIVED =
            Set.of("Negotiation.publicView", "Negotiation.current", "TerritorialStatus.candidates");

    /** For each component of a value, whether it was seen with something in it, and without. */
    private final Map<String, Set<String>> seen = new TreeMap<>();

    private final Set<String> demands = new TreeSet<>();
    private final Map<Object, Boolean> visited = new IdentityHashMap<>();

    @Test
    void every_component_is_drawn_with_something_in_it() {
        Negotiations.any()
                .list()
                .ofSize(20)
                .sampleStream()
                .limit(SAMPLES / 20)
                .forEach(all -> all.forEach(this::visit));

        List<String> missing = new ArrayList<>();
        seen.forEach((component, shapes) -> {
            if (!shapes.contains("present")) {
                missing.add(component + " is never anything");
            }
        });
        assertThat(missing).isEmpty();
        assertThat(seen).containsKeys("PositionDetails.reading", "Mandate.signature", "Ceasefire.days");
        assertThat(demands).isEqualTo(demandTypes());
    }

    private static Set<String> demandTypes() {
        Set<String> types = new TreeSet<>();
        new ClassFileImporter()
                .importPackages("org.parley.demand").stream()
                        .filter(type -> type.isAssignableTo(Demand.class) && !type.isInterface())
                        .forEach(type -> types.add(type.getSimpleName()));
        return types;
    }

    private void visit(Object value) {
        if (value instanceof Collection<?> all) {
            all.forEach(this::visit);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (isOfTheModel(value.getClass()) && visited.put(value, true) == null) {
            if (value instanceof Demand) {
                demands.add(value.getClass().getSimpleName());
            }
            for (Method component : components(type(value), value.getClass())) {
                visitComponent(value, component);
            }
        }
    }

    private static boolean isOfTheModel(Class<?> type) {
        return type.getPackageName().matches("org\\.parley(\\.demand)?") && !Enum.class.isAssignableFrom(type);
    }

    /** Returns the public type, which for a generated implementation is the one above it. */
    private static Class<?> type(Object value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    }

    private static List<Method> components(Class<?> type, Class<?> implementation) {
        List<Method> components = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean isComponent = type.isRecord()
                    ? List.of(type.getRecordComponents()).stream()
                            .anyMatch(component -> component.getAccessor().equals(method))
                    : type == Negotiation.class
                            || isHeld(method, type)
                            || Modifier.isAbstract(method.getModifiers())
                            || isOverridden(method, implementation);
            if (isComponent
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !DERIVED.contains(name(method))
                    && !Set.of("toString", "hashCode", "toBuilder").contains(method.getName())) {
                components.add(method);
            }
        }
        return components;
    }

    /** Returns whether the method says what the value holds, as a facet of a demand. */
    private static boolean isHeld(Method method, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(method.getName()) && Modifier.isFinal(field.getModifiers())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the generator of values overrides the method, as it does for one with a default. */
    private static boolean isOverridden(Method method, Class<?> implementation) {
        try {
            return implementation.getDeclaredMethod(method.getName()).getDeclaringClass() != method.getDeclaringClass();
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private void visitComponent(Object value, Method component) {
        try {
            Object held = component.invoke(value);
            String shape = shape(held);
            if (!shape.isEmpty()) {
                seen.computeIfAbsent(name(component), key -> new TreeSet<>()).add(shape);
            }
            visit(held);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String shape(Object held) {
        if (held instanceof Optional<?> optional) {
            return optional.isPresent() ? "present" : "empty";
        }
        if (held instanceof Collection<?> all) {
            return all.isEmpty() ? "empty" : "present";
        }
        if (held instanceof Boolean flag) {
            return flag ? "present" : "empty";
        }
        return "";
    }
}
