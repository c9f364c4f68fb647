package planted.upstream.insight.figures;

/** A count. */
public record Figure(int count) {}
