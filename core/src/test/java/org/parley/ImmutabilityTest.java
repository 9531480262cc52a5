package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.errorprone.annotations.concurrent.LazyInit;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every value is immutable through and through: its fields are of immutable types and final, but for what it makes of
 * these when first asked for it.
 */
class ImmutabilityTest {
    private static final Set<Class<?>> IMMUTABLE = Set.of(
            String.class,
            Integer.class,
            Long.class,
            Boolean.class,
            BigDecimal.class,
            BigInteger.class,
            LocalDate.class,
            Period.class,
            Duration.class,
            OptionalInt.class,
            OptionalLong.class);

    /** No values: builders, a rule made of classes and a predicate, and the analysis, which compiles when asked. */
    private static final Set<String> NO_VALUES = Set.of(
            "NegotiationBuilder",
            "PositionDetailsBuilder",
            "RoundBuilder",
            "SourceBuilder",
            "DemandTypeRule",
            "Analysis");

    static List<JavaClass> values() throws URISyntaxException {
        Path main = Path.of(
                Party.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<JavaClass> values = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPath(main)) {
            if (isValue(type)) {
                values.add(type);
            }
        }
        return values;
    }

    /** Returns whether it is a public class of values, or the hidden implementation of one. */
    private static boolean isValue(JavaClass type) {
        boolean isExported =
                Set.of("org.parley", "org.parley.demand", "org.parley.analysis").contains(type.getPackageName());
        Class<?> reflected = type.reflect();
        return isExported
                && !reflected.isInterface()
                && !reflected.isAnnotation()
                && !NO_VALUES.contains(type.getSimpleName())
                && !Throwable.class.isAssignableFrom(reflected)
                && (Modifier.isPublic(reflected.getModifiers())
                        || type.getSimpleName().startsWith("Immutable"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void its_fields_are_final_and_of_immutable_types(JavaClass value) {
        for (Field field : value.reflect().getDeclaredFields()) {
            if (!field.isSynthetic()) {
                assertThat(Modifier.isFinal(field.getModifiers())
                                || isMadeWhenAskedFor(value.getField(field.getName())))
                        .as("%s is final", field)
                        .isTrue();
                assertThat(isImmutable(field.getGenericType()))
                        .as("%s is of an immutable type", field.toGenericString())
                        .isTrue();
            }
        }
    }

    private static boolean isMadeWhenAskedFor(JavaField field) {
        return field.isAnnotatedWith(LazyInit.class) && field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    /** A container of answers is as immutable as its answers. */
    private static boolean isImmutable(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                if (!isImmutable(argument)) {
                    return false;
                }
            }
            Class<?> raw = (Class<?>) parameterized.getRawType();
            return raw == Optional.class
                    || raw == Range.class
                    || ImmutableCollection.class.isAssignableFrom(raw)
                    || ImmutableMap.class.isAssignableFrom(raw)
                    || raw.getPackageName().startsWith("org.parley");
        }
        if (type instanceof WildcardType wildcard) {
            return isImmutable(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?>) {
            return true;
        }
        return type instanceof Class<?> named
                && (named.isPrimitive()
                        || named.isEnum()
                        || IMMUTABLE.contains(named)
                        || named.getPackageName().startsWith("org.parley"));
    }
}
