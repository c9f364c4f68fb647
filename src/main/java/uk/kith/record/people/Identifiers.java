package uk.kith.record.people;

import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.NotThere;
import uk.kith.statute.codes.NhsNumber;
import uk.kith.statute.codes.Upn;

/** The numbers by which others know people, as they are recorded and corrected. The authority's own is given, never typed. */
@Component
@Transactional
public class Identifiers {

    private final JdbcClient db;

    Identifiers(JdbcClient db) {
        this.db = db;
    }

    /** @param kind "upn", "nhs", "uln", "home-office" ...: see {@link Identifier#kindInWords()} */
    public record Number(String kind, String value) {

        /** As its kind is written: capitals, and no spaces in an NHS number or a UPN. */
        public Number {
            value = value.strip().toUpperCase(Locale.ROOT);
            if (kind.equals("nhs") || kind.equals("upn")) value = value.replace(" ", "");
        }
    }

    public Number one(UUID person, UUID id) {
        return db.sql("select i.kind, i.value from people.fact_identifier i where i.id = :id and i.child = :person")
                .param("id", id)
                .param("person", person)
                .query(Number.class)
                .optional()
                .orElseThrow(() -> new NotThere("identifier"));
    }

    public UUID record(UUID person, Number said) {
        check(said);
        try {
            return db.sql(
                            "insert into people.identifier (child, kind, value) values (:person, :kind, :value) returning id")
                    .param("person", person)
                    .param("kind", said.kind())
                    .param("value", said.value())
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new IdentifierRefused.HasOneAlready();
        }
    }

    public void correct(UUID person, UUID id, Number right) {
        check(right);
        try {
            int found = db.sql("""
                    update people.identifier
                       set kind = :kind, value = :value,
                           marks = nullif(marks - array_remove(array[
                               case when value is distinct from :value then 'value' end,
                               case when value is distinct from :value then 'upn' end], null), '{}')
                     where id = :id and child = :person and kind <> 'local'
                    """)
                    .param("id", id)
                    .param("person", person)
                    .param("kind", right.kind())
                    .param("value", right.value())
                    .update();
            if (found == 0) throw new NotThere("identifier");
        } catch (DuplicateKeyException twice) {
            throw new IdentifierRefused.HasOneAlready();
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID person, UUID id) {
        int found = db.sql("delete from people.identifier where id = :id and child = :person and kind <> 'local'")
                .param("id", id)
                .param("person", person)
                .update();
        if (found == 0) throw new NotThere("identifier");
    }

    /** What is typed is held against its check digit; what a return brings is stored and marked instead. */
    private static void check(Number said) {
        if (said.kind().equals("upn") && !Upn.isRight(said.value())) throw new IdentifierRefused.NotThatNumber("UPN");
        if (said.kind().equals("nhs") && !NhsNumber.isRight(said.value()))
            throw new IdentifierRefused.NotThatNumber("NHS number");
    }
}
