/** Reference data from files: the postcode directory and the lists of those who provide homes. */
@NullMarked
@NamedInterface("reference")
package uk.kith.front.loading.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
