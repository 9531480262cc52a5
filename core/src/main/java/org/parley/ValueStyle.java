package org.parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How wide values are generated: a public builder, a hidden implementation, no trace of the generator in either.
 *
 * <p>Kept in sources only, so that callers without the generator's annotations compile without a warning.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        toBuilder = "toBuilder",
        deferCollectionAllocation = true,
        defaults = @Value.Immutable(copy = false),
        jacksonIntegration = false,
        allowedClasspathAnnotations = Override.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
