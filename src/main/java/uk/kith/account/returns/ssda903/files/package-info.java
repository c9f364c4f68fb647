/** The files of an SSDA903 return: CSV, XML and workbook into plain records, and back as CSV and XML. */
@NullMarked
@NamedInterface("ssda903-files")
package uk.kith.account.returns.ssda903.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
