package uk.kith.record.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.NotThere;

/** Who somebody is: what they are called, when they were born, which language they speak and how to talk with them. */
@Component
@Transactional
public class PersonalDetails {

    private final JdbcClient db;
    private final Clock clock;

    PersonalDetails(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * What is corrected together.
     *
     * @param knownAs the name they like to be called
     * @param sex code of the set SEX
     * @param ethnicity code of the set ETHNIC
     */
    public record Details(
            @Nullable String forename,
            @Nullable String surname,
            @Nullable String knownAs,
            @Nullable String pronouns,
            @Nullable LocalDate dateOfBirth,
            @Nullable String sex,
            @Nullable String ethnicity,
            @Nullable String firstLanguage,
            @Nullable Boolean interpreterNeeded,
            @Nullable String communicationNeeds) {}

    public Details of(UUID person) {
        return db.sql("""
                select p.forename, p.surname, p.known_as, p.pronouns, p.date_of_birth, p.sex, p.ethnicity, p.first_language,
                       p.interpreter_needed, p.communication_needs
                  from people.fact_person p
                 where p.id = :person
                """)
                .param("person", person)
                .query(Details.class)
                .optional()
                .orElseThrow(() -> new NotThere("child"));
    }

    /** Somebody who has been born is no longer expected. */
    public void correct(UUID person, Details right) {
        if (right.dateOfBirth() != null) DayToCome.refuse(right.dateOfBirth(), clock);
        int found = db.sql("""
                update people.person
                   set forename = :forename, surname = :surname, known_as = :knownAs, pronouns = :pronouns,
                       date_of_birth = :dateOfBirth,
                       expected_on = case when :dateOfBirth::date is null then expected_on end,
                       sex = :sex, ethnicity = :ethnicity, first_language = :firstLanguage,
                       interpreter_needed = :interpreterNeeded, communication_needs = :communicationNeeds,
                       marks = nullif(marks - array_remove(array[
                           case when date_of_birth is distinct from :dateOfBirth::date then 'date_of_birth' end,
                           case when sex is distinct from :sex then 'sex' end,
                           case when ethnicity is distinct from :ethnicity then 'ethnicity' end], null), '{}')
                 where id = :person
                """)
                .param("person", person)
                .param("forename", right.forename())
                .param("surname", right.surname())
                .param("knownAs", right.knownAs())
                .param("pronouns", right.pronouns())
                .param("dateOfBirth", right.dateOfBirth())
                .param("sex", right.sex())
                .param("ethnicity", right.ethnicity())
                .param("firstLanguage", right.firstLanguage())
                .param("interpreterNeeded", right.interpreterNeeded())
                .param("communicationNeeds", right.communicationNeeds())
                .update();
        if (found == 0) throw new NotThere("child");
    }
}
