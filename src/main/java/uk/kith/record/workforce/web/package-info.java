/** Pages on which an administrator keeps teams and posts. */
@NullMarked
package uk.kith.record.workforce.web;

import org.jspecify.annotations.NullMarked;
