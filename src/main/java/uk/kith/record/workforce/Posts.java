package uk.kith.record.workforce;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which post in which team. */
@Component
@Transactional
public class Posts {

    private final JdbcClient db;

    Posts(JdbcClient db) {
        this.db = db;
    }

    /** Somebody's post; the team is null for those who are in none. */
    public record Post(
            UUID id,
            String name,
            @Nullable String jobTitle,
            @Nullable UUID team) {}

    public List<Post> all() {
        return db.sql("""
                select p.id, coalesce(p.name, p.staff_id, 'not known') as name, p.job_title, p.team
                  from workforce.fact_professional p
                 order by name, p.id
                """)
                .query((row, number) -> new Post(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getObject("team", UUID.class)))
                .list();
    }

    public Optional<Post> find(UUID id) {
        return all().stream().filter(post -> post.id().equals(id)).findFirst();
    }

    public boolean hasTeam(String name) {
        return db.sql("select exists (select from workforce.fact_team t where lower(t.name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    public void addTeam(String name) {
        db.sql("insert into workforce.team (name) values (:name)")
                .param("name", name)
                .update();
    }

    public void renameTeam(UUID team, String name) {
        db.sql("update workforce.team set name = :name where id = :team")
                .param("team", team)
                .param("name", name)
                .update();
    }

    public void add(String name, @Nullable String jobTitle, @Nullable UUID team) {
        db.sql("insert into workforce.professional (name, job_title, team) values (:name, :jobTitle, :team)")
                .param("name", name)
                .param("jobTitle", jobTitle)
                .param("team", team)
                .update();
    }

    /** Moves somebody to another post. Who they have worked with stays as it is. */
    public void move(UUID id, @Nullable String jobTitle, @Nullable UUID team) {
        db.sql("update workforce.professional set job_title = :jobTitle, team = :team where id = :id")
                .param("id", id)
                .param("jobTitle", jobTitle)
                .param("team", team)
                .update();
    }
}
