package uk.kith.front.sample.lives;

import java.time.LocalDate;

/**
 * A young person's life after care.
 *
 * @param since the day they left care
 * @param now how it stands
 * @param aYearAgo how it stood at the end of the month a year ago that the reports compare with
 */
public record AfterCare(LocalDate since, Standing now, Standing aYearAgo) {

    /**
     * @param inTouch whether their personal adviser reaches them
     * @param atWork whether they are in education, employment or training
     * @param wellHoused whether where they live is suitable
     */
    public record Standing(boolean inTouch, boolean atWork, boolean wellHoused) {}
}
