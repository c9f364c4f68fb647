/** Part of a small house that is built wrongly on purpose. */
@NullMarked
@ApplicationModule(
        id = "figures",
        displayName = "figures",
        allowedDependencies = {"people"})
package planted.pastfacts.insight.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
