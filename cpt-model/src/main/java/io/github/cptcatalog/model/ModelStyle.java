package io.github.cptcatalog.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builders of this package.
 *
 * <p>An annotation of its own, gone after compilation: {@code @Value.Style} itself would stay in
 * {@code package-info.class} and warn every user who compiles without Immutables.
 */
@Value.Style(
    jdkOnly = true,
    depluralize = true,
    // the withers show in the records; only the builders have a name of their own
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    // annotations on generated code that users do not have would warn them as well
    allowedClasspathAnnotations = {Override.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
