/**
 * The flat part of a data set as CSV, the way people keep it in a spreadsheet: codes with titles,
 * or prices, modifiers and official texts for the codes of another data set.
 *
 * <pre>{@code
 * Code,Low,High,Currency,Basis,As of,Note
 * 11982,"$1,500.00","$2,810.00",USD,own price,2026-01-28,Includes the visit
 * 99213,90,90,USD,own price,2026,
 * }</pre>
 *
 * <p>The first row names the columns, in any order; case, spaces, {@code _} and {@code -} do not
 * matter, nor does the word cost before the name of a column that belongs to a cost:
 *
 * <ul>
 *   <li>{@code code}, always.
 *   <li>{@code title} and {@code category}: a file with both holds procedures, a file with neither
 *       holds amendments to the records of the data sets that it is layered over.
 *   <li>{@code verdict}, of procedures only: blank or {@code UNCHECKED}, since a row cannot hold
 *       the day and the sources of a check.
 *   <li>{@code modifiers}: codes of the register that ships with this library, parted by spaces,
 *       commas, semicolons or {@code |}.
 *   <li>{@code low, high, currency, basis, asOf}: what every cost needs, so a file with one of them
 *       has them all; and {@code setting, geography, sampleSize, typical, source, note}. The row
 *       has a cost if one of these cells is filled. Where the file has no {@code source} column, it
 *       is the source itself, and the edition names it.
 *   <li>{@code officialText} and {@code officialTextLicence}, both or neither.
 * </ul>
 *
 * <p>Nothing is guessed: a code that a spreadsheet has turned into a number, a decimal comma, a
 * date such as 1/28/2026 and a price without a basis are faults, and every fault of the file is
 * reported with line and column. Only spaces around a cell are dropped, and an apostrophe that
 * keeps a spreadsheet from reading the cell as a formula ({@code '=...}).
 */
@NullMarked
package io.github.cptcatalog.csv;

import org.jspecify.annotations.NullMarked;
