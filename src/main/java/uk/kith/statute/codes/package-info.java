/** National code sets with the years they are in force, local authorities, and the check digits of identifiers. */
@NullMarked
package uk.kith.statute.codes;

import org.jspecify.annotations.NullMarked;
