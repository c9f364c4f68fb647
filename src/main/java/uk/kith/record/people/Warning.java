package uk.kith.record.people;

import java.time.LocalDate;

/** What whoever visits should know before they knock, and when it must be looked at again. */
public record Warning(String words, LocalDate reviewOn) {}
