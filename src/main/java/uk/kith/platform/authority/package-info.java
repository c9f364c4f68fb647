/** The installation's own facts: who the authority is, its area, its people, its school terms and its habits. */
@NullMarked
@ApplicationModule(
        id = "authority",
        displayName = "Authority",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "pages"})
package uk.kith.platform.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
