/**
 * Finding procedures by code and by what is known of them.
 *
 * <p>{@link io.github.cptcatalog.query.ProcedureCatalog} is the static door to the data sets on the
 * class path or module path; {@link io.github.cptcatalog.query.Catalog} is an object that you make
 * of your own data. Everything here is immutable and safe to share between threads. A {@code null}
 * argument is a {@link NullPointerException}.
 */
@NullMarked
package io.github.cptcatalog.query;

import org.jspecify.annotations.NullMarked;
