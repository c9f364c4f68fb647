/** Pages of signing in and of who works here, and what stands before every page: who acts, and what they may do. */
@NullMarked
package uk.kith.platform.identity.web;

import org.jspecify.annotations.NullMarked;
