package planted.upstream.record.people;

import planted.upstream.insight.figures.Figure;

/** Leans on what is made from it. */
public record Person(Figure figure) {}
