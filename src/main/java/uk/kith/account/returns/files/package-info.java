/** What the files of every return have in common: how much is read, what makes them unusable, XML in safety, whole or nothing. */
@NullMarked
@NamedInterface("files")
package uk.kith.account.returns.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
