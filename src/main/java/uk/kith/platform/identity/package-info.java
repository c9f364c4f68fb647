/** Who works here, what their roles let them do, and which children each of them may not see. */
@NullMarked
@ApplicationModule(
        id = "identity",
        displayName = "Identity and access",
        allowedDependencies = {"kernel", "database", "pages"})
package uk.kith.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
