/** Reports: prose whose every figure is a question asked of the record, with what people write beside it and who signs for it. */
@NullMarked
@ApplicationModule(
        id = "reports",
        displayName = "Reports",
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "audit",
            "authority",
            "pages",
            "measures",
            "measures::comparing"
        })
package uk.kith.account.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
