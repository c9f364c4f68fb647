/** The database: a PostgreSQL of our own or one by address, and the one way that a transaction speaks to it. */
@NullMarked
@ApplicationModule(
        id = "database",
        displayName = "Database",
        allowedDependencies = {"kernel", "statute"})
package uk.kith.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
