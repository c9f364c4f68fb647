package uk.kith.platform.authority;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the authority is: what it says about itself, each with what it said before. */
@Component
@Transactional
public class Authority {

    private final JdbcClient db;
    private final NameInTheFrame name;

    Authority(JdbcClient db, NameInTheFrame name) {
        this.db = db;
        this.name = name;
    }

    /**
     * What was said once.
     *
     * @param by the worker who said it; null where nobody known did
     */
    public record Said(
            Setting setting,
            String value,
            Instant at,
            @Nullable String by) {}

    public Optional<String> get(Setting setting) {
        return db.sql("select s.value from authority.fact_setting s where s.name = :name")
                .param("name", setting.key())
                .query(String.class)
                .optional();
    }

    /** The code by which a postcode is known to be inside. */
    public Optional<String> onsCode() {
        return get(Setting.ONS_CODE);
    }

    /** The three-digit code of the returns. */
    public Optional<String> laCode() {
        return get(Setting.LA_CODE);
    }

    /**
     * Says something anew.
     *
     * @throws IllegalArgumentException when the value cannot stand, with a sentence that says what to type
     */
    public void set(Setting setting, String value) {
        setting.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        db.sql("""
                insert into authority.setting (name, value) values (:name, :value)
                    on conflict (name) do update set value = excluded.value
                """).param("name", setting.key()).param("value", value).update();
        name.forget();
    }

    /** Everything that was ever said, the newest first. */
    public List<Said> history() {
        return db.sql("""
                select h.name, h.value, lower(h.recorded) as at, w.name as by
                  from authority.setting_history h
                  left join identity.fact_worker w on w.id = h.actor
                 order by lower(h.recorded) desc, h.name
                """)
                .query((row, number) -> new Said(
                        Setting.valueOf(row.getString("name")
                                .toUpperCase(java.util.Locale.ROOT)
                                .replace('-', '_')),
                        row.getString("value"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by")))
                .list();
    }
}
