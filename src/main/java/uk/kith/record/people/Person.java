package uk.kith.record.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are known now (or at the moment asked about). Coded facts are national codes; pages say their meaning.
 *
 * @param communicationNeeds how to communicate with them, in words
 * @param disabilities codes of the set DISABILITY
 */
public record Person(
        Named named,
        @Nullable LocalDate diedOn,
        @Nullable String sex,
        @Nullable String gender,
        @Nullable String ethnicity,
        @Nullable String nationality,
        @Nullable String firstLanguage,
        @Nullable Boolean interpreterNeeded,
        @Nullable String communicationNeeds,
        @Nullable String upnUnknown,
        @Nullable Boolean hasEhcPlan,
        @Nullable Boolean isMother,
        List<String> disabilities) {

    public UUID id() {
        return named.id();
    }

    public String name() {
        return named.name();
    }
}
