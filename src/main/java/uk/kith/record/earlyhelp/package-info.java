/** Early help: support for a family before, or instead of, social care. */
@NullMarked
@ApplicationModule(
        id = "earlyhelp",
        displayName = "Early help",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people", "workforce"})
package uk.kith.record.earlyhelp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
