package uk.kith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;

/** Fifty social workers of the sample authority who can sign in, each with the caseload that the sample gave them. */
final class Users {

    static final int MANY = 50;

    private Users() {}

    /** A worker, and the children they work with. */
    record User(Worker worker, List<UUID> children) {

        /** A child to look at, another each time. */
        UUID child(int turn) {
            return children.get(turn % children.size());
        }
    }

    static List<User> of(Kith kith, Place place) {
        var owner = new JdbcTemplate(place.asOwner("kith"));
        var workers = kith.part(Workers.class);
        var known = workers.samples().stream()
                .filter(worker -> worker.signsInAs().startsWith("bench-"))
                .toList();
        var users = new ArrayList<User>();
        if (known.isEmpty())
            for (var professional : professionals(owner)) {
                var name = "bench-%d@kith.example".formatted(users.size());
                var worker = kith.as(
                        Acting.NOBODY, () -> workers.addSample("Bench Sample", name, Set.of(Role.SOCIAL_WORKER)));
                owner.update("update workforce.professional set worker = ? where id = ?", worker.id(), professional);
                users.add(new User(worker, children(owner, worker)));
            }
        known.forEach(worker -> users.add(new User(worker, children(owner, worker))));
        // A small authority has fewer social workers; then several sit at the same desk.
        for (int i = 0; users.size() < MANY; i++) users.add(users.get(i));
        return users;
    }

    private static List<UUID> professionals(JdbcTemplate owner) {
        return owner.queryForList("""
                select i.professional
                  from workforce.involvement i
                  join lookedafter.episode e on e.child = i.child and e.ceased_on is null
                  join workforce.professional p on p.id = i.professional and p.worker is null
                 where i.role = 'social-worker' and i.ended_on is null
                 group by i.professional
                 order by count(*) desc, i.professional
                 limit ?
                """, UUID.class, MANY);
    }

    /** Those in care first, since their pages are the longest. Restricted children are left out: their page is another. */
    private static List<UUID> children(JdbcTemplate owner, Worker worker) {
        return owner.queryForList("""
                select i.child
                  from workforce.involvement i
                  join workforce.professional p on p.id = i.professional
                  join lookedafter.episode e on e.child = i.child and e.ceased_on is null
                 where p.worker = ? and i.role = 'social-worker' and i.ended_on is null
                   and i.child not in (select r.child from identity.restriction r)
                 order by i.child
                """, UUID.class, worker.id());
    }
}
