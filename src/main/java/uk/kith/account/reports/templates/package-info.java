/** Templates of reports: text files in a small language in which a number can only stand as a question or with its reason. */
@NullMarked
@NamedInterface("templates")
package uk.kith.account.reports.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
