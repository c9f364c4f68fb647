package planted.undeclared.record.people;

/** Somebody. */
public record Person(String name) {}
