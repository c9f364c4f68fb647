/** Controllers that are built wrongly on purpose. */
@NullMarked
package planted.controllers;

import org.jspecify.annotations.NullMarked;
