/** The pages of reports: drafting, writing, answering, signing off, publishing, reading and asking again. */
@NullMarked
package uk.kith.front.desk.reports;

import org.jspecify.annotations.NullMarked;
