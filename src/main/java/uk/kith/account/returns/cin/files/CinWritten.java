package uk.kith.account.returns.cin.files;

import java.nio.file.Path;
import java.util.Map;
import uk.kith.account.returns.cin.CinTable;

/**
 * What was written of a census message.
 *
 * @param rows the rows written, for each table
 * @param leftOut what the message of its year has no place for, named as "PreProceedings" for rows or
 *     "ChildIdentifiers.GenderCurrent" for cells, and how many
 */
public record CinWritten(Path file, Map<CinTable, Integer> rows, Map<String, Integer> leftOut) {}
