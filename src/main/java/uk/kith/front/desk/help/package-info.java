/** The help and protection that a child has had, put together from the front door, early help and safeguarding. */
@NullMarked
package uk.kith.front.desk.help;

import org.jspecify.annotations.NullMarked;
