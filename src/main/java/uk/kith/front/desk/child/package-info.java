/** The pages of one child: who they are, what is due, how they live and have lived, and who looked. */
@NullMarked
package uk.kith.front.desk.child;

import org.jspecify.annotations.NullMarked;
