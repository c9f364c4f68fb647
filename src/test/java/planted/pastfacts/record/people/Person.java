package planted.pastfacts.record.people;

/** Somebody, as those who do things know them. */
public record Person(String name) {}
