/**
 * Public rules of the US Medicare agency (CMS) for claim lines, and what follows from them.
 *
 * <pre>{@code
 * ClaimLineCheck check = ClaimLineCheck.of(ProcedureCatalog.catalog());
 * ClaimLine line = ClaimLine.of(CodedProcedure.parse("11982-50-RT"), LocalDate.of(2026, 3, 1));
 * for (Finding finding : check.check(line)) {
 *   System.out.println(finding.severity() + " " + finding.message() + " " + finding.mend());
 * }
 * }</pre>
 *
 * <p>The rules are those of Medicare; other payers may differ. That a line has no finding does not
 * mean that it will be paid.
 */
@NullMarked
package io.github.cptcatalog.cms;

import org.jspecify.annotations.NullMarked;
