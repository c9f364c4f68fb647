package uk.kith.kernel;

import java.time.LocalDate;

/** A day on which England's banks close by law, on the day it is kept (a substitute day where the day itself is not). */
public record BankHoliday(LocalDate day, String name, Source source) {}
