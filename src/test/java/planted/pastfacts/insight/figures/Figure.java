package planted.pastfacts.insight.figures;

import planted.pastfacts.record.people.Person;

/** Counts people without going by their facts. */
public record Figure(Person person) {}
