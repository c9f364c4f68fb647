/** What tests need to see Kith as people do: a real browser, screens of their sizes, and an eye for what shuts people out. */
@NullMarked
package uk.kith.testing;

import org.jspecify.annotations.NullMarked;
