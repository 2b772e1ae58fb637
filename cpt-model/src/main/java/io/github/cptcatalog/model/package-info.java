/**
 * The values of the catalog: procedures by billing code, modifiers, costs and where each came from.
 *
 * <p>Every value is an immutable record that checks itself when it is made, so an invalid one
 * cannot exist. Absent is {@link java.util.Optional} or an empty list, never {@code null}; a {@code
 * null} argument is a {@link NullPointerException} that names it. Values are safe to share between
 * threads.
 */
@NullMarked
@ModelStyle
package io.github.cptcatalog.model;

import org.jspecify.annotations.NullMarked;
