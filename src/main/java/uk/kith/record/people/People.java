package uk.kith.record.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.Mark;
import uk.kith.kernel.NotThere;

/** Children and those around them, one at a time or a few by name. Whoever may not be seen is not there. */
@Component
@Transactional
public class People {

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    /** @throws NotThere when there is no such person, or none for this worker */
    public Person person(UUID id) {
        return db.sql("""
                select %s, p.died_on, p.sex, p.gender, p.ethnicity, p.nationality, p.first_language,
                       p.interpreter_needed, p.communication_needs, p.upn_unknown, p.has_ehc_plan, p.is_mother,
                       array(select d.disability::text from people.fact_disability d where d.child = p.id order by 1) as disabilities
                  from people.fact_person p
                 where p.id = :id
                """.formatted(Named.COLUMNS))
                .param("id", id)
                .query((row, number) -> new Person(
                        Named.of(row),
                        row.getObject("died_on", LocalDate.class),
                        row.getString("sex"),
                        row.getString("gender"),
                        row.getString("ethnicity"),
                        row.getString("nationality"),
                        row.getString("first_language"),
                        row.getObject("interpreter_needed", Boolean.class),
                        row.getString("communication_needs"),
                        row.getString("upn_unknown"),
                        row.getObject("has_ehc_plan", Boolean.class),
                        row.getObject("is_mother", Boolean.class),
                        Arrays.asList((String[]) row.getArray("disabilities").getArray())))
                .optional()
                .orElseThrow(() -> new NotThere("child"));
    }

    /** @throws NotThere when there is no such person, or none for this worker */
    public Named named(UUID id) {
        return db.sql("select %s from people.fact_person p where p.id = :id".formatted(Named.COLUMNS))
                .param("id", id)
                .query((row, number) -> Named.of(row))
                .optional()
                .orElseThrow(() -> new NotThere("child"));
    }

    /** These people by their ids, without those whom the worker may not see. */
    public Map<UUID, Named> named(Collection<UUID> ids) {
        return db
                .sql("select %s from people.fact_person p where p.id = any (:ids)".formatted(Named.COLUMNS))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Named.of(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** Those of these people who are children or young people of this record, and not the adults around them. */
    public Map<UUID, Named> children(Collection<UUID> ids) {
        return named(ids).values().stream()
                .filter(named -> named.localId() != null || named.expectedOn() != null)
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** These people as a list is read: by surname, then by what they are called. */
    public List<Named> inOrderOfName(Collection<UUID> ids) {
        return named(ids).values().stream()
                .sorted(Comparator.comparing(
                                (Named named) -> Objects.requireNonNullElse(named.surname(), "~"),
                                String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Named::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Named::id))
                .toList();
    }

    /** Where each of these people lives, for those whose address is known. */
    public Map<UUID, PostalAddress> addressesNow(Collection<UUID> ids) {
        var addresses = new HashMap<UUID, PostalAddress>();
        db.sql("""
                select distinct on (a.child) a.child, a.kind, a.lines, a.postcode, a.lived_from, a.until, a.confidential
                  from people.fact_address a
                 where a.child = any (:ids) and a.until is null and a.kind = 'home'
                 order by a.child, a.lived_from desc nulls last, a.id
                """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            addresses.put(
                    row.getObject("child", UUID.class),
                    new PostalAddress(
                            row.getString("kind"),
                            row.getString("lines"),
                            row.getString("postcode"),
                            row.getObject("lived_from", LocalDate.class),
                            row.getObject("until", LocalDate.class),
                            row.getBoolean("confidential")));
        });
        return addresses;
    }

    public List<Identifier> identifiers(UUID child) {
        return db.sql("""
                select i.id, i.kind, i.value, i.valid_until
                  from people.fact_identifier i
                 where i.child = :child
                 order by array_position(array['local', 'upn', 'nhs'], i.kind), i.kind, i.valid_from desc nulls last, i.value
                """).param("child", child).query(Identifier.class).list();
    }

    /** Where they live and have lived, the newest first. */
    public List<PostalAddress> addresses(UUID child) {
        return db.sql("""
                select a.kind, a.lines, a.postcode, a.lived_from, a.until, a.confidential
                  from people.fact_address a
                 where a.child = :child
                 order by a.until desc nulls first, a.lived_from desc nulls last, a.id
                """).param("child", child).query(PostalAddress.class).list();
    }

    /** Those around a child: parents first, then brothers and sisters. */
    public List<Relative> around(UUID child) {
        return db.sql("""
                select %s, r.kind, r.has_parental_responsibility, r.may_be_told, r.ended_on,
                       exists (select from people.fact_identifier i where i.child = p.id and i.kind = 'local') as is_child
                  from people.fact_relationship r
                  join people.fact_person p on p.id = r.other
                 where r.child = :child
                 order by array_position(array['mother', 'father', 'parent', 'step-parent', 'brother-or-sister',
                              'half-brother-or-sister', 'grandparent'], r.kind), p.date_of_birth, p.id
                """.formatted(Named.COLUMNS))
                .param("child", child)
                .query((row, number) -> new Relative(
                        Named.of(row),
                        row.getString("kind"),
                        row.getObject("has_parental_responsibility", Boolean.class),
                        row.getString("may_be_told"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getBoolean("is_child")))
                .list();
    }

    public List<ImmigrationStatus> immigrationStatuses(UUID child) {
        return db.sql("""
                select s.status, s.started_on, s.ended_on
                  from people.fact_immigration_status s
                 where s.child = :child
                 order by s.started_on desc nulls last, s.id
                """).param("child", child).query(ImmigrationStatus.class).list();
    }

    /** The warnings that hold on this day. */
    public List<Warning> warnings(UUID child, LocalDate today) {
        return db.sql("""
                select w.words, w.review_on
                  from people.fact_warning w
                 where w.child = :child and (w.ended_on is null or w.ended_on > :today)
                 order by w.review_on, w.id
                """)
                .param("child", child)
                .param("today", today)
                .query(Warning.class)
                .list();
    }

    /** Which of these children are brothers and sisters, each pair both ways round. */
    public List<Pair> brothersAndSisters(Collection<UUID> children) {
        return db.sql("""
                select r.child, r.other
                  from people.fact_relationship r
                 where r.child = any (:children) and r.other = any (:children)
                   and r.kind in ('brother-or-sister', 'half-brother-or-sister')
                """)
                .param("children", children.toArray(UUID[]::new))
                .query(Pair.class)
                .list();
    }

    /** Two people who belong together. */
    public record Pair(UUID child, UUID other) {}

    /** What was supplied about a child and could not stand as it came. */
    public List<Mark> marks(UUID child) {
        return db.sql("""
                select m.thing, e.key as field, coalesce(e.value ->> 'supplied', '') as supplied, coalesce(e.value ->> 'why', '') as why
                  from (select 'person' as thing, p.marks from people.fact_person p where p.id = :child
                         union all
                        select 'identifier', i.marks from people.fact_identifier i where i.child = :child
                         union all
                        select 'address', a.marks from people.fact_address a where a.child = :child
                         union all
                        select 'immigration status', s.marks from people.fact_immigration_status s where s.child = :child) m,
                       jsonb_each(m.marks) e
                 order by m.thing, e.key
                """).param("child", child).query(Mark.class).list();
    }
}
