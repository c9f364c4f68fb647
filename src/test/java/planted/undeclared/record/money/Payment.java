package planted.undeclared.record.money;

import planted.undeclared.record.people.Person;

/** Uses people and does not say so. */
public record Payment(Person to) {}
