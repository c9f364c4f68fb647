/** The frame that every page stands in: views, components, what people type as dates, and pages for when things go wrong. */
@NullMarked
@ApplicationModule(
        id = "pages",
        displayName = "Pages",
        allowedDependencies = {"kernel"})
package uk.kith.platform.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
