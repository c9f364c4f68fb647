package uk.kith.record.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people by part of a name, a name that sounds alike, a date of birth, any identifier or a postcode. Names are
 * those of now: a search is never made in the past.
 */
@Component
@Transactional
public class PeopleSearch {

    private final JdbcClient db;

    PeopleSearch(JdbcClient db) {
        this.db = db;
    }

    /**
     * The people whom the words may mean, best first.
     *
     * @param words what was typed, word by word; none when only a birthday was typed
     * @param most at most so many
     */
    public List<UUID> find(List<String> words, @Nullable LocalDate bornOn, int most) {
        return db.sql(
                        "select f.person from people.find(:words, :born_on::date, :most) with ordinality f order by f.ordinality")
                .param("words", words.toArray(String[]::new))
                .param("born_on", bornOn)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** What was typed, in words, without the empty ones. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
    }
}
