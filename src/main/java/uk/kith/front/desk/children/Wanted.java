package uk.kith.front.desk.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.DateTyped;
import uk.kith.record.people.PeopleSearch;

/** What somebody typed into the search box: words, and a date of birth where one is among them. */
record Wanted(List<String> words, @Nullable LocalDate bornOn) {

    static Wanted read(String typed, LocalDate today) {
        var whole = day(typed, today);
        if (whole.isPresent()) return new Wanted(List.of(), whole.get());
        var words = PeopleSearch.words(typed);
        var born = words.stream().flatMap(word -> day(word, today).stream()).findFirst();
        return new Wanted(
                words.stream().filter(word -> day(word, today).isEmpty()).toList(), born.orElse(null));
    }

    boolean isNothing() {
        return words.isEmpty() && bornOn == null;
    }

    /** Only what has figures in it is read as a day: May and April are names. */
    private static Optional<LocalDate> day(String typed, LocalDate today) {
        if (!typed.matches(".*\\d.*\\D.*\\d.*")) return Optional.empty();
        return DateTyped.read(typed, today).date();
    }
}
