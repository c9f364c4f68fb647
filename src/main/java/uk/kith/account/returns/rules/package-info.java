/**
 * What a national rule is, whatever the return: the cells and days it reads, its wording and years, the rows it flags. No
 * database and no framework.
 */
@NullMarked
@NamedInterface("rules")
package uk.kith.account.returns.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
