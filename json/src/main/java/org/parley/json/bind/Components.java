package org.parley.json.bind;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from their components, and takes them apart again, all components at a time.
 *
 * <p>Asking for each component by itself would take a fifth of the time of writing a document.
 */
final class Components<T> {
    private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
    private static final Class<Object[]> ARRAY = Object[].class;

    private final Class<T> type;
    private final MethodHandle maker;
    private final MethodHandle taker;

    private Components(Class<T> type, MethodHandle maker, MethodHandle taker) {
        this.type = type;
        this.maker = maker;
        this.taker = taker;
    }

    /** Returns those of a record, in their order. */
    static <T> Components<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        MethodHandle[] accessors = new MethodHandle[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                accessors[i] = HERE.unreflect(components[i].getAccessor());
            }
            return new Components<>(type, maker(type, types), taker(accessors));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
    }

    private static MethodHandle maker(Class<?> type, Class<?>[] components) throws ReflectiveOperationException {
        return HERE.findConstructor(type, MethodType.methodType(void.class, components))
                .asSpreader(ARRAY, components.length)
                .asType(MethodType.methodType(Object.class, ARRAY));
    }

    /** Returns what collects the results of the accessors in an array. */
    private static MethodHandle taker(MethodHandle[] accessors) {
        int count = accessors.length;
        for (int i = 0; i < count; i++) {
            accessors[i] = accessors[i].asType(MethodType.methodType(Object.class, Object.class));
        }
        MethodHandle collector = MethodHandles.identity(ARRAY).asCollector(ARRAY, count);
        MethodHandle ofEach = MethodHandles.filterArguments(collector, 0, accessors);
        return MethodHandles.permuteArguments(ofEach, MethodType.methodType(ARRAY, Object.class), new int[count]);
    }

    /** Returns the record with these components. */
    T record(@Nullable Object[] values) {
        try {
            return type.cast((Object) maker.invokeExact(values));
        } catch (Throwable e) {
            throw new IllegalStateException(type + " cannot be made: please report this", e);
        }
    }

    /** Returns the components of the record. */
    @Nullable
    Object[] of(Object record) {
        try {
            return (Object[]) taker.invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException(type + " cannot be taken apart: please report this", e);
        }
    }
}
