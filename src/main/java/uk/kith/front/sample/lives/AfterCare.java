package uk.kith.front.sample.lives;

import java.time.LocalDate;

/**
 * A young person's life after care.
 *
 * @param since the day they left care
 * @param inTouch whether their personal adviser reaches them now
 * @param atWork whether they are in education, employment or training now
 * @param wellHoused whether where they live now is suitable
 */
public record AfterCare(LocalDate since, boolean inTouch, boolean atWork, boolean wellHoused) {}
