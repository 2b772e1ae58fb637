/**
 * The catalog measured beside what else could answer the same questions, on invented procedures.
 */
@NullMarked
package io.github.cptcatalog.benchmarks;

import org.jspecify.annotations.NullMarked;
