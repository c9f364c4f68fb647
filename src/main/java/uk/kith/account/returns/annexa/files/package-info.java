/** The workbook of Annex A: reading one with what is wrong with it told in sentences, and writing one. */
@NullMarked
@NamedInterface("annexa-files")
package uk.kith.account.returns.annexa.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
