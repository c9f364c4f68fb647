package uk.kith.platform.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works here, with the roles they hold. */
@Component
@Transactional
public class Workers {

    private static final RowMapper<Worker> WORKER = (row, number) -> new Worker(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("signs_in_as"),
            Arrays.stream((String[]) row.getArray("roles").getArray())
                    .map(Role::of)
                    .collect(Collectors.toSet()));

    private final JdbcClient db;

    Workers(JdbcClient db) {
        this.db = db;
    }

    /** The worker whom the sign-in provider knows by this name, unless they have left. */
    public Optional<Worker> signingInAs(String name) {
        return db.sql("""
                select w.id, w.name, w.signs_in_as, array(select r.role from identity.role_held r where r.worker = w.id) as roles
                  from identity.worker w
                 where lower(w.signs_in_as) = lower(:name) and w.left_on is null and not w.works_by_itself
                """).param("name", name).query(WORKER).optional();
    }

    public List<Worker> all() {
        return db.sql("""
                select w.id, w.name, w.signs_in_as, array(select r.role from identity.role_held r where r.worker = w.id) as roles
                  from identity.worker w
                 where w.left_on is null and not w.works_by_itself
                 order by w.name, w.id
                """).query(WORKER).list();
    }

    /** In whose name returns are loaded and produced: it sees every child, and nobody can sign in as it. */
    public Worker ofReturns() {
        return db.sql("""
                select w.id, w.name, w.signs_in_as, array(select r.role from identity.role_held r where r.worker = w.id) as roles
                  from identity.worker w
                 where w.signs_in_as = 'kith:returns' and w.works_by_itself
                """).query(WORKER).single();
    }

    /** Adds somebody who starts to work here. */
    public Worker add(String name, String signsInAs, Collection<Role> roles) {
        UUID id = db.sql("insert into identity.worker (name, signs_in_as) values (:name, :signsInAs) returning id")
                .param("name", name)
                .param("signsInAs", signsInAs)
                .query(UUID.class)
                .single();
        roles.forEach(role -> give(id, role));
        return new Worker(id, name, signsInAs, Set.copyOf(roles));
    }

    public void give(UUID worker, Role role) {
        db.sql("insert into identity.role_held (worker, role) values (:worker, :role) on conflict do nothing")
                .param("worker", worker)
                .param("role", role.key())
                .update();
    }

    public void take(UUID worker, Role role) {
        db.sql("delete from identity.role_held where worker = :worker and role = :role")
                .param("worker", worker)
                .param("role", role.key())
                .update();
    }
}
