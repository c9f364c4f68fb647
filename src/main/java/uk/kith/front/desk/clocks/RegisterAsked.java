package uk.kith.front.desk.clocks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.deadlines.Clocks;
import uk.kith.insight.deadlines.Filter;
import uk.kith.insight.deadlines.Listed;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Column;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Listing;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.statute.ClockState;

/** What an address asks of the clock register: which lines, and in what order. What it asks wrongly is not asked. */
record RegisterAsked(Address address, LocalDate today) {

    static final List<Column> COLUMNS = List.of(
            Column.of("Child").sortedBy("child"),
            Column.of("Clock").sortedBy("clock"),
            Column.of("State").sortedBy("state"),
            Column.of("How it stands").sortedBy("due"),
            Column.of("Worker").sortedBy("worker"),
            Column.of("Team").sortedBy("team"));

    private static final Map<String, ClockState> STATES = states();

    static List<Option> stateOptions() {
        return STATES.entrySet().stream()
                .map(state ->
                        new Option(state.getKey(), capital(state.getValue().words())))
                .toList();
    }

    static List<Option> clockOptions() {
        return Clocks.all().stream()
                .map(clock -> new Option(clock.id(), clock.name()))
                .toList();
    }

    Filter filter() {
        var filter = Filter.OPEN
                .ofTeam(id("team"))
                .ofProfessional(id("worker"))
                .dueBefore(dueBefore().date().orElse(null));
        var clock = answer("clock");
        if (clock != null && Clocks.all().stream().anyMatch(one -> one.id().equals(clock)))
            filter = filter.onClocks(Set.of(clock));
        var state = Optional.ofNullable(answer("state")).map(STATES::get);
        return state.isPresent() ? filter.in(Set.of(state.get())) : filter;
    }

    Listing listing() {
        return Listing.of(address, COLUMNS, "due");
    }

    Listed listed(int page, int size) {
        var listing = listing();
        return new Listed(
                Listed.Order.valueOf(listing.sort().toUpperCase(Locale.ROOT)), listing.descending(), page, size);
    }

    /** What was typed as the day before which it is due; "tomorrow" looks ahead. */
    DateTyped dueBefore() {
        var typed = answer("due-before");
        return typed == null ? new DateTyped.NotRead("") : DateTyped.read(typed, today, DateTyped.Looking.AHEAD);
    }

    Problems problems() {
        return answer("due-before") != null && dueBefore() instanceof DateTyped.NotRead(var says)
                ? Problems.NONE.and("due-before", says)
                : Problems.NONE;
    }

    /** The answer to one filter, as it was given. */
    @Nullable String answer(String name) {
        return address.answer(name).orElse(null);
    }

    private @Nullable UUID id(String name) {
        try {
            var typed = answer(name);
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static Map<String, ClockState> states() {
        return List.of(ClockState.LATE, ClockState.DUE_SOON, ClockState.IN_TIME, ClockState.CANNOT_BE_TOLD).stream()
                .collect(Collectors.toMap(
                        state -> state.words().replace(' ', '-'),
                        state -> state,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
