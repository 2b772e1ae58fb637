/**
 * The bundled data set, and the JSON form in which data sets are read and written.
 *
 * <p>The data is in files beside these classes, one procedure a file; {@code manifest.json} names
 * them. The form is described by {@code dataset.schema.json} and {@code procedure.schema.json} in
 * the same place.
 */
@NullMarked
@FormStyle
package io.github.cptcatalog.data;

import org.jspecify.annotations.NullMarked;
