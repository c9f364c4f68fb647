/** Part of a small house that is built wrongly on purpose. */
@NullMarked
@ApplicationModule(
        id = "people",
        displayName = "people",
        allowedDependencies = {})
package planted.window.record.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
