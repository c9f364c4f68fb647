/** The pages people read all day: they join what the modules of the record know with the clocks that run on it. */
@NullMarked
@ApplicationModule(
        id = "desk",
        displayName = "Desk",
        allowedDependencies = {
            "kernel",
            "statute",
            "database",
            "identity",
            "audit",
            "authority",
            "pages",
            "people",
            "workforce",
            "commissioning",
            "frontdoor",
            "earlyhelp",
            "safeguarding",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers",
            "deadlines",
            "measures",
            "measures::comparing",
            "reports",
            "reports::templates",
            "reports::documents",
            "reports::files",
            "returns::runs",
            "returns::files",
            "returns::annexa",
            "returns::annexa-files",
            "returns::annexa-producing",
            "returns::findings",
            "returns::rules"
        })
package uk.kith.front.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
