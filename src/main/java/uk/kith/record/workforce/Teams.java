package uk.kith.record.workforce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the authority, who is in them, and the children they work with. */
@Component
@Transactional
public class Teams {

    private final JdbcClient db;

    Teams(JdbcClient db) {
        this.db = db;
    }

    public List<Team> all() {
        return db.sql("""
                select t.id, t.name,
                       array(select p.name from workforce.fact_professional p
                               join identity.fact_role_held r on r.worker = p.worker and r.role = 'team-manager'
                              where p.team = t.id and p.name is not null order by p.name) as managers
                  from workforce.fact_team t
                 order by t.name
                """)
                .query((row, number) ->
                        new Team(row.getObject("id", UUID.class), row.getString("name"), Arrays.asList((String[])
                                row.getArray("managers").getArray())))
                .list();
    }

    /** The team of that id. */
    public Optional<Team> find(UUID id) {
        return all().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** The team that the worker with this account belongs to. */
    public Optional<UUID> ofWorker(UUID account) {
        return db.sql(
                        "select p.team from workforce.fact_professional p where p.worker = :account and p.team is not null")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    /** Everybody who works with a child on that day, by name. */
    public List<Professional> workers(LocalDate today) {
        return db.sql("""
                select p.id, p.name, p.staff_id
                  from workforce.fact_professional p
                 where exists (select from workforce.fact_involvement i
                                where i.professional = p.id and i.started_on <= :today
                                  and (i.ended_on is null or i.ended_on > :today))
                 order by p.name, p.staff_id, p.id
                """).param("today", today).query(Professional.class).list();
    }

    /**
     * What figures call somebody who works with children: their name, with their staff number where another has the same name.
     * Empty where two are called the same even so, since the figures of one would be those of both.
     */
    public Optional<String> nameInFigures(UUID professional) {
        return db.sql("""
                select n.name
                  from workforce.fact_name_in_figures n
                 where n.id = :professional and n.name is not null
                   and not exists (select from workforce.fact_name_in_figures o where o.name = n.name and o.id <> n.id)
                """)
                .param("professional", professional)
                .query(String.class)
                .optional();
    }

    /**
     * Every professional who works with a child on that day, with their children as far as the reader may see them. Who works
     * for two teams comes once for each, by the team they work with the child for.
     */
    public List<Caseload> caseloads(LocalDate today) {
        return db.sql("""
                select p.id as professional, p.name as worker, p.staff_id, p.job_title, coalesce(i.team, p.team) as team,
                       array_agg(distinct i.child) as children
                  from workforce.fact_involvement i
                  join workforce.fact_professional p on p.id = i.professional
                 where i.started_on <= :today and (i.ended_on is null or i.ended_on > :today)
                 group by p.id, p.name, p.staff_id, p.job_title, coalesce(i.team, p.team)
                 order by p.name, p.staff_id
                """)
                .param("today", today)
                .query((row, number) -> new Caseload(
                        row.getObject("professional", UUID.class),
                        row.getString("worker"),
                        row.getString("staff_id"),
                        row.getString("job_title"),
                        row.getObject("team", UUID.class),
                        Arrays.asList((UUID[]) row.getArray("children").getArray())))
                .list();
    }

    /** Which of these children have no social worker or personal adviser on that day. */
    public List<UUID> withoutWorker(List<UUID> children, LocalDate today) {
        return db.sql("""
                select c.child
                  from unnest(:children) as c (child)
                 where not exists (
                       select from workforce.fact_involvement i
                        where i.child = c.child and i.role in ('social-worker', 'personal-adviser')
                          and i.started_on <= :today and (i.ended_on is null or i.ended_on > :today))
                """)
                .param("children", children.toArray(UUID[]::new))
                .param("today", today)
                .query(UUID.class)
                .list();
    }
}
