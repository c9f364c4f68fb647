/** Reports as files: Word with charts that can be edited, and, for everybody to read, HTML and PDF. */
@NullMarked
@NamedInterface("files")
package uk.kith.account.reports.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
