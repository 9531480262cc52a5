package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shape of the library: which package knows which, what callers see, and what the code keeps away from. */
class ArchitectureTest {
    private static final Path MAIN = main();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MAIN);
    private static final ImmutableList<Class<?>> PUBLIC = publicTypes();

    /** Calls that read what lies outside the values given: properties, the clock, the default locale or zone. */
    private static final ImmutableSet<String> READS_THE_ENVIRONMENT = ImmutableSet.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean",
            "java.lang.Runtime.getRuntime",
            "java.lang.Thread.getAllStackTraces",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset");

    private static final ImmutableSet<String> REFLECTION = ImmutableSet.of(
            "java.lang.Class.forName",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getRecordComponents",
            "java.lang.Class.getPermittedSubclasses",
            "java.lang.Class.newInstance");

    private static Path main() {
        try {
            return Path.of(Party.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> exportedPackages() {
        try (var descriptor = Files.newInputStream(MAIN.resolve("module-info.class"))) {
            Set<String> packages = new HashSet<>();
            for (ModuleDescriptor.Exports exports :
                    ModuleDescriptor.read(descriptor).exports()) {
                assertThat(exports.isQualified()).isFalse();
                packages.add(exports.source());
            }
            return packages;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ImmutableList<Class<?>> publicTypes() {
        Set<String> exported = exportedPackages();
        ImmutableList.Builder<Class<?>> types = ImmutableList.builder();
        for (JavaClass type : CLASSES) {
            if (exported.contains(type.getPackageName()) && isPublic(type.reflect())) {
                types.add(type.reflect());
            }
        }
        return types.build();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static void assertKnowsOnly(String onePackage, String... known) {
        DescribedPredicate<JavaClass> others = resideInAPackage("org.parley..")
                .and(DescribedPredicate.not(resideInAnyPackage(known)))
                .and(DescribedPredicate.not(resideInAPackage(onePackage)));
        noClasses()
                .that()
                .resideInAPackage(onePackage)
                .should(dependOnClassesThat(others))
                .check(CLASSES);
    }

    @Test
    void exactly_these_packages_are_exported() {
        assertThat(exportedPackages())
                .containsExactlyInAnyOrder("org.parley", "org.parley.demand", "org.parley.analysis");
    }

    @Test
    void the_model_knows_no_other_package() {
        assertKnowsOnly("org.parley");
    }

    @Test
    void the_typed_demands_know_the_model_only() {
        assertKnowsOnly("org.parley.demand", "org.parley");
    }

    @Test
    void the_engine_knows_neither_the_model_nor_results() {
        assertKnowsOnly("org.parley.internal.engine");
    }

    @Test
    void the_compiler_knows_the_model_and_the_engine_only() {
        assertKnowsOnly("org.parley.internal.compile", "org.parley", "org.parley.internal.engine");
    }

    @Test
    void the_analysis_knows_no_typed_demand() {
        assertKnowsOnly("org.parley.analysis", "org.parley", "org.parley.internal..");
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void public_types_are_closed_to_subclasses_unless_they_are_made_for_them() {
        assertThat(PUBLIC)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.isInterface()
                                || type.isSealed()
                                || Modifier.isFinal(type.getModifiers())
                                || type.isEnum())
                        .as("%s is final, sealed, an interface or an enum", type)
                        .isTrue());
    }

    @Test
    void public_signatures_mention_only_what_callers_can_name() {
        Set<String> hidden = new HashSet<>();
        for (Class<?> type : PUBLIC) {
            for (Class<?> mentioned : mentionedInSignatures(type)) {
                if (mentioned.getName().startsWith("org.parley") && !PUBLIC.contains(mentioned)) {
                    hidden.add(type.getName() + " mentions " + mentioned.getName());
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static Set<Class<?>> mentionedInSignatures(Class<?> type) {
        Set<Class<?>> mentioned = new HashSet<>();
        if (type.getGenericSuperclass() != null) {
            collect(type.getGenericSuperclass(), mentioned);
        }
        for (Type implemented : type.getGenericInterfaces()) {
            collect(implemented, mentioned);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(method.getModifiers()) && !method.isSynthetic()) {
                collect(method.getGenericReturnType(), mentioned);
                collectAll(method.getGenericParameterTypes(), mentioned);
                collectAll(method.getGenericExceptionTypes(), mentioned);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor.getModifiers())) {
                collectAll(constructor.getGenericParameterTypes(), mentioned);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers())) {
                collect(field.getGenericType(), mentioned);
            }
        }
        return mentioned;
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void collectAll(Type[] types, Set<Class<?>> mentioned) {
        for (Type type : types) {
            collect(type, mentioned);
        }
    }

    private static void collect(Type type, Set<Class<?>> mentioned) {
        if (type instanceof Class<?> named) {
            mentioned.add(named.isArray() ? named.getComponentType() : named);
        } else if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), mentioned);
            collectAll(parameterized.getActualTypeArguments(), mentioned);
        } else if (type instanceof WildcardType wildcard) {
            collectAll(wildcard.getUpperBounds(), mentioned);
            collectAll(wildcard.getLowerBounds(), mentioned);
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), mentioned);
        }
    }

    @Test
    void nothing_static_can_be_changed() {
        List<String> changeable = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            for (JavaField field : type.getFields()) {
                if (isWritten(field) && !isConstant(field)) {
                    changeable.add(field.getFullName());
                }
            }
        }
        assertThat(changeable).isEmpty();
    }

    private static boolean isWritten(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** Returns whether the field is final and of a type without changing parts; an array has to be private. */
    private static boolean isConstant(JavaField field) {
        JavaClass type = field.getRawType();
        String name = type.getName();
        return field.getModifiers().contains(JavaModifier.FINAL)
                && (type.isPrimitive()
                        || type.isArray() && field.getModifiers().contains(JavaModifier.PRIVATE)
                        || type.isEnum()
                        || name.equals("java.lang.String")
                        || name.equals("java.math.BigDecimal")
                        || name.equals("java.util.Optional")
                        || name.startsWith("java.time.")
                        || name.startsWith("com.google.common.collect.Immutable")
                        || name.startsWith("org.parley.") && hasFinalFieldsOnly(type));
    }

    private static boolean hasFinalFieldsOnly(JavaClass type) {
        for (JavaField field : type.getAllFields()) {
            if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void nothing_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void nothing_logs() {
        noClasses()
                .should(dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..")))
                .orShould(dependOnClassesThat(
                        describe("System.Logger", type -> type.getName().startsWith("java.lang.System$Logger"))))
                .check(CLASSES);
    }

    @Test
    void nothing_reads_the_environment() {
        assertThat(calls(READS_THE_ENVIRONMENT)).isEmpty();
        noClasses()
                .should(dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.util.prefs..")))
                .check(CLASSES);
    }

    @Test
    void nothing_asks_for_the_time_of_day() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "now()",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .check(CLASSES);
    }

    @Test
    void no_text_depends_on_the_default_locale() {
        List<String> found = new ArrayList<>();
        for (JavaAccess<?> access : accesses()) {
            String target = access.getTargetOwner().getName() + "." + access.getName();
            if (access.getTarget() instanceof AccessTarget.MethodCallTarget call
                    && (target.equals("java.lang.String.toLowerCase")
                            || target.equals("java.lang.String.toUpperCase")
                            || target.equals("java.lang.String.format")
                            || target.equals("java.lang.String.formatted"))
                    && (call.getRawParameterTypes().isEmpty()
                            || !call.getRawParameterTypes().get(0).getName().equals("java.util.Locale"))) {
                found.add(access.getDescription());
            }
        }
        assertThat(found).isEmpty();
    }

    /** Streams and the formatting of strings cost tens of milliseconds before the first answer. */
    @Test
    void nothing_on_the_first_path_uses_streams() {
        noClasses()
                .should(dependOnClassesThat(resideInAPackage("java.util.stream..")))
                .check(CLASSES);
    }

    @Test
    void nothing_on_the_first_path_formats_or_matches_patterns() {
        noClasses()
                .should(dependOnClassesThat(resideInAnyPackage("java.util.regex..", "java.text..")))
                .orShould()
                .callMethodWhere(describe(
                        "format(..)",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && (call.getName().equals("format")
                                        || call.getName().equals("formatted"))))
                .check(CLASSES);
    }

    @Test
    void nothing_reflects_on_types() {
        assertThat(calls(REFLECTION)).isEmpty();
        noClasses()
                .should(dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")))
                .check(CLASSES);
    }

    @Test
    void nothing_starts_threads() {
        noClasses()
                .should(dependOnClassesThat(resideInAPackage("java.util.concurrent..")))
                .orShould()
                .callConstructorWhere(
                        describe("new Thread(..)", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .check(CLASSES);
    }

    @Test
    void every_class_is_in_a_known_package() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.parley",
                        "org.parley.demand",
                        "org.parley.analysis",
                        "org.parley.internal.compile",
                        "org.parley.internal.engine",
                        "")
                .check(CLASSES);
    }

    private static List<String> calls(Set<String> methods) {
        List<String> found = new ArrayList<>();
        for (JavaAccess<?> access : accesses()) {
            if (methods.contains(access.getTargetOwner().getName() + "." + access.getName())) {
                found.add(access.getDescription());
            }
        }
        return found;
    }

    private static List<JavaAccess<?>> accesses() {
        List<JavaAccess<?>> accesses = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            accesses.addAll(type.getAccessesFromSelf());
        }
        assertThat(accesses).hasSizeGreaterThan(1000);
        return accesses;
    }

    /** One slice for each package, the one with no name for nothing of ours. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("org.parley")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
