/** The command line: one small class for each command, found by its name in {@link KithCommand}. */
@NullMarked
@ApplicationModule(
        id = "commands",
        displayName = "Commands",
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "authority",
            "commissioning",
            "audit",
            "sample",
            "loading",
            "loading::reference",
            "measures",
            "measures::comparing",
            "measures::files",
            "reports",
            "reports::templates",
            "reports::documents",
            "reports::files",
            "returns",
            "returns::files",
            "returns::findings",
            "returns::ssda903",
            "returns::rules",
            "returns::ssda903-rules",
            "returns::checking",
            "returns::cin",
            "returns::cin-files",
            "returns::ssda903-files",
            "returns::cin-rules",
            "returns::annexa",
            "returns::annexa-files",
            "returns::annexa-producing",
            "returns::producing"
        })
package uk.kith.front.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
