/** Part of a small house that is built wrongly on purpose. */
@NullMarked
@ApplicationModule(
        id = "money",
        displayName = "money",
        allowedDependencies = {"people"})
package planted.window.record.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
