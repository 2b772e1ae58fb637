/** What a fresh JVM needs for its first answer, measured by processes of their own. */
@NullMarked
package io.github.cptcatalog.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
