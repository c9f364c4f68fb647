/** Words that every part of Kith shares: periods, working days, dated values, sources, parts of dates. */
@NullMarked
@ApplicationModule(
        id = "kernel",
        displayName = "Kernel",
        allowedDependencies = {})
package uk.kith.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
