/** Annex A taken out of Kith by a page: pick the day of inspection, download the workbook. */
@NullMarked
package uk.kith.front.desk.returns.annexa;

import org.jspecify.annotations.NullMarked;
