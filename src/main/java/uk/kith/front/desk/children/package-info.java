/** Finding a child among all of them. */
@NullMarked
package uk.kith.front.desk.children;

import org.jspecify.annotations.NullMarked;
