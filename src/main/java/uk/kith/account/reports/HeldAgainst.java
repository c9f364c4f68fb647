package uk.kith.account.reports;

import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark;

/** What a figure of a report is held against: the value of others, or what is aimed at, as it was loaded when the report was drafted. */
public record HeldAgainst(String measure, Window window, Benchmark benchmark) {}
