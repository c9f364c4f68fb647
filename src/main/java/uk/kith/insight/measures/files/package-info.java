/** Figures as rows: what a question may say in plain words, and how its answer leaves Kith as CSV, JSON or Parquet. */
@NullMarked
@NamedInterface("files")
package uk.kith.insight.measures.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
