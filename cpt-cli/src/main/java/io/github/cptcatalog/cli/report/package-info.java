/** How good the data is, measured, and the page that shows it to people who review it. */
@NullMarked
package io.github.cptcatalog.cli.report;

import org.jspecify.annotations.NullMarked;
