/** The returns an authority owes the Department: their files as plain records, and later their rules. Pure: no database. */
@NullMarked
@ApplicationModule(
        id = "returns",
        displayName = "Returns",
        allowedDependencies = {"kernel", "statute"})
package uk.kith.account.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
