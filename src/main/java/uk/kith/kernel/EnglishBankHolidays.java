package uk.kith.kernel;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The bank holidays of England from 2000 on. The yearly rules (Easter, the Mondays, substitute days at Christmas and
 * the new year) come from a library; the days moved or granted once by royal proclamation are kept here with their
 * source and outrank it.
 */
final class EnglishBankHolidays {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2075;

    private static final String ENGLAND = "eng";

    /** Names as the government's list has them, where the library's differ. */
    private static final Map<String, String> NAMES = Map.of(
            "CHRISTMAS", "Christmas Day",
            "EARLY_MAY_BANK_HOLIDAY", "Early May bank holiday",
            "SPRING_BANK_HOLIDAY", "Spring bank holiday",
            "SUMMER_BANK_HOLIDAY", "Summer bank holiday");

    private static final Source RULES = Source.law(
                    "Banking and Financial Dealings Act 1971", "section 1 and schedule 1", Source.Checked.VIA)
            .remarking("Good Friday and Christmas Day by common law; rules by the jollyday library");

    private static final Source PROCLAIMED = Source.law(
                    "Royal proclamation",
                    "Banking and Financial Dealings Act 1971, section 1(2)-(3)",
                    Source.Checked.VIA)
            .remarking("as listed on GOV.UK, bank holidays");

    /** Granted once, or moved to that day from its usual one. */
    private static final List<BankHoliday> PROCLAIMED_DAYS = List.of(
            proclaimed(2002, 6, 3, "Golden Jubilee of Queen Elizabeth II"),
            proclaimed(2002, 6, 4, "Spring bank holiday (moved from 27 May)"),
            proclaimed(2011, 4, 29, "Wedding of Prince William and Catherine Middleton"),
            proclaimed(2012, 6, 4, "Spring bank holiday (moved from 28 May)"),
            proclaimed(2012, 6, 5, "Diamond Jubilee of Queen Elizabeth II"),
            proclaimed(2020, 5, 8, "Early May bank holiday (moved from 4 May, for VE Day)"),
            proclaimed(2022, 6, 2, "Spring bank holiday (moved from 30 May)"),
            proclaimed(2022, 6, 3, "Platinum Jubilee of Queen Elizabeth II"),
            proclaimed(2022, 9, 19, "State funeral of Queen Elizabeth II"),
            proclaimed(2023, 5, 8, "Coronation of King Charles III"));

    /** In 2011 the library names the two days after a Christmas on a Sunday the other way round. */
    private static final List<BankHoliday> CORRECTED = List.of(
            new BankHoliday(LocalDate.of(2011, 12, 26), "Boxing Day", RULES),
            new BankHoliday(LocalDate.of(2011, 12, 27), "Christmas Day (substitute day)", RULES));

    /** The usual days that a proclamation emptied. */
    private static final List<LocalDate> MOVED_AWAY = List.of(
            LocalDate.of(2002, 5, 27), LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

    private EnglishBankHolidays() {}

    static SortedMap<LocalDate, BankHoliday> all() {
        var rules = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        var days = new TreeMap<LocalDate, BankHoliday>();
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> rules.getHolidays(Year.of(year), ENGLAND))
                .flatMap(Set::stream)
                .forEach(holiday -> days.put(holiday.getDate(), byRule(holiday)));
        days.keySet().removeAll(MOVED_AWAY);
        PROCLAIMED_DAYS.forEach(holiday -> days.put(holiday.day(), holiday));
        CORRECTED.forEach(holiday -> days.put(holiday.day(), holiday));
        return days;
    }

    private static BankHoliday byRule(Holiday holiday) {
        var name = NAMES.getOrDefault(holiday.getPropertiesKey(), holiday.getDescription(Locale.UK));
        var substitute = !holiday.getActualDate().equals(holiday.getDate());
        return new BankHoliday(holiday.getDate(), substitute ? name + " (substitute day)" : name, RULES);
    }

    private static BankHoliday proclaimed(int year, int month, int day, String name) {
        return new BankHoliday(LocalDate.of(year, month, day), name, PROCLAIMED);
    }
}
