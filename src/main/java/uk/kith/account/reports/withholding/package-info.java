/**
 * What of a report must not leave the authority: small numbers, and whatever they could be worked out from. The figures of one
 * report are weighed all together, since they stand in sums with each other: groups and their whole, months and their year, a
 * share and what it is a share of, the same number in two tables.
 */
@NullMarked
package uk.kith.account.reports.withholding;

import org.jspecify.annotations.NullMarked;
