/** The returns an authority owes the Department: their files as plain records, pure of any database, and their making from facts. */
@NullMarked
@ApplicationModule(
        id = "returns",
        displayName = "Returns",
        allowedDependencies = {
            "kernel",
            "statute",
            "database",
            "identity",
            "authority",
            "audit",
            "people",
            "workforce",
            "commissioning",
            "frontdoor",
            "earlyhelp",
            "safeguarding",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers"
        })
package uk.kith.account.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
