/** Today: what waits for the worker who is signed in. */
@NullMarked
package uk.kith.front.desk.today;

import org.jspecify.annotations.NullMarked;
