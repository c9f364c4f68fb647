package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.kith.front.sample.SampleSize;

/** How much happened in each month, and how much is wanted, counted back from the day that the sample has come to. */
final class Months {

    /** In ten months 465; of late they have become more, and in the last month many more. */
    private static final int[] REFERRALS = {92, 52, 48, 45, 42, 40, 38, 37, 36, 35};

    private static final int REFERRALS_BEFORE = 48;

    private final SampleSize size;
    private final int[] counts;

    Months(SampleSize size) {
        this.size = size;
        this.counts = new int[Math.min(size.years(), SampleSize.YEARS_OF_CONTACTS) * 12];
    }

    int size() {
        return counts.length;
    }

    void count(LocalDate day) {
        int month = back(day);
        if (month >= 0 && month < counts.length) counts[month]++;
    }

    /** How many months back a day lies. */
    int back(LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(day, size.asAt()));
    }

    int in(int month) {
        return counts[month];
    }

    LocalDate first(int month) {
        return size.asAt().minusMonths(month + 1L).plusDays(1);
    }

    LocalDate last(int month) {
        return size.asAt().minusMonths(month);
    }

    int wantedReferrals(int month) {
        return size.of(month < REFERRALS.length ? REFERRALS[month] : REFERRALS_BEFORE);
    }

    /** 7,624 in ten months, steadily; a year before there were a few more. */
    int wantedContacts(int month) {
        double more = month < 10 ? 0 : Math.min(60, 4 * (month - 9));
        return size.of(SampleSize.CONTACTS_IN_TEN_MONTHS / 10.0 + more);
    }

    /** Fewer and fewer contacts of the last six months ended with nothing done, in per cent. */
    int withNothingDone(int month) {
        return month >= 6 ? 46 : 34 + 2 * month;
    }
}
