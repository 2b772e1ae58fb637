/**
 * Procedure codes for HAPI FHIR (R4).
 *
 * <p>HAPI's own terminology knows neither CPT nor HCPCS Level II, and says of every such code that
 * its system is unknown. What is here answers for them from a {@link
 * io.github.cptcatalog.query.Catalog}.
 */
@NullMarked
package io.github.cptcatalog.fhir;

import org.jspecify.annotations.NullMarked;
