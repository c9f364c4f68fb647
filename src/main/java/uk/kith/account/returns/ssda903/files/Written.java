package uk.kith.account.returns.ssda903.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.ssda903.Table;

/**
 * What was written of a return.
 *
 * @param rows the rows written, for each table that the return has
 * @param leftOut the rows that the form of the file cannot carry, for each table that has such
 */
public record Written(List<Path> files, Map<Table, Integer> rows, Map<Table, Integer> leftOut) {}
