/** Records that few may see: restricting them, opening one in need, and a manager's word on that. */
@NullMarked
package uk.kith.front.desk.restricted;

import org.jspecify.annotations.NullMarked;
