/** Pages on which an administrator says who the authority is and how it works. */
@NullMarked
package uk.kith.platform.authority.web;

import org.jspecify.annotations.NullMarked;
