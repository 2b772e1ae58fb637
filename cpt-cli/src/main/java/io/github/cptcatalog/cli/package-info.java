/** The {@code cpt} command: the catalog at the prompt. */
@NullMarked
package io.github.cptcatalog.cli;

import org.jspecify.annotations.NullMarked;
