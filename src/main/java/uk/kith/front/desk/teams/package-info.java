/** Teams: how many children each worker has, and how their clocks stand. */
@NullMarked
package uk.kith.front.desk.teams;

import org.jspecify.annotations.NullMarked;
