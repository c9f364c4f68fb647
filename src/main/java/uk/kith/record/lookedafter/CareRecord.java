package uk.kith.record.lookedafter;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.Period;

/** The episodes of a child as the database keeps them: read whole, changed in memory, and what differs written back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareRecord {

    private final JdbcClient db;

    CareRecord(JdbcClient db) {
        this.db = db;
    }

    Episodes of(UUID child) {
        return new Episodes(
                db.sql("""
                select e.id, e.started_on, e.ceased_on, e.reason_started, e.legal_status, e.category_of_need, e.placement_type,
                       e.placement_provider, e.placement_postcode, e.urn, e.placement_authority, e.placement_location,
                       e.placement_distance, e.home_postcode, e.reason_ceased, e.reason_for_placement_change
                  from lookedafter.fact_episode e
                 where e.child = :child
                """).param("child", child).query(CareRecord::episode).list());
    }

    /** Writes what is new, changed or gone; a corrected column loses its mark. */
    void change(UUID child, Episodes before, Episodes after) {
        Map<UUID, Stretch> kept = after.list().stream()
                .filter(episode -> episode.id() != null)
                .collect(Collectors.toMap(episode -> Objects.requireNonNull(episode.id()), episode -> episode));
        for (var old : before.list()) {
            var id = Objects.requireNonNull(old.id());
            var now = kept.get(id);
            if (now == null)
                db.sql("delete from lookedafter.episode where id = :id")
                        .param("id", id)
                        .update();
            else if (!now.equals(old)) update(id, now);
        }
        after.list().stream().filter(episode -> episode.id() == null).forEach(episode -> insert(child, episode));
        // Now, and not when the transaction ends, so that a refusal finds the form that caused it.
        db.sql("set constraints lookedafter.one_episode_at_a_time immediate").update();
        db.sql("set constraints lookedafter.one_episode_at_a_time deferred").update();
    }

    private void insert(UUID child, Stretch episode) {
        db.sql("""
                insert into lookedafter.episode (child, started_on, ceased_on, reason_started, legal_status, category_of_need,
                       placement_type, placement_provider, placement_postcode, urn, placement_authority, placement_location,
                       placement_distance, home_postcode, reason_ceased, reason_for_placement_change)
                values (:child, :from, :until, :began, :status, :needs, :type, :provider, :postcode, :urn, :authority, :location,
                       :distance, :home, :ended, :moved)
                """).params(columns(episode)).param("child", child).update();
    }

    private void update(UUID id, Stretch episode) {
        db.sql("""
                update lookedafter.episode
                   set started_on = :from, ceased_on = :until, reason_started = :began, legal_status = :status,
                       category_of_need = :needs, placement_type = :type, placement_provider = :provider,
                       placement_postcode = :postcode, urn = :urn, placement_authority = :authority,
                       placement_location = :location, placement_distance = :distance, home_postcode = :home,
                       reason_ceased = :ended, reason_for_placement_change = :moved,
                       marks = nullif(marks - array_remove(array[
                           case when started_on is distinct from :from then 'started_on' end,
                           case when ceased_on is distinct from :until::date then 'ceased_on' end,
                           case when reason_started is distinct from :began then 'reason_started' end,
                           case when legal_status is distinct from :status then 'legal_status' end,
                           case when category_of_need is distinct from :needs then 'category_of_need' end,
                           case when placement_type is distinct from :type then 'placement_type' end,
                           case when placement_provider is distinct from :provider then 'placement_provider' end,
                           case when placement_postcode is distinct from :postcode then 'placement_postcode' end,
                           case when urn is distinct from :urn then 'urn' end,
                           case when home_postcode is distinct from :home then 'home_postcode' end,
                           case when reason_ceased is distinct from :ended then 'reason_ceased' end,
                           case when reason_for_placement_change is distinct from :moved then 'reason_for_placement_change' end,
                           case when placement_postcode is distinct from :postcode then 'placement_authority' end,
                           case when placement_postcode is distinct from :postcode then 'placement_location' end,
                           case when placement_postcode is distinct from :postcode then 'placement_distance' end], null), '{}')
                 where id = :id
                """).params(columns(episode)).param("id", id).update();
    }

    private static Map<String, @Nullable Object> columns(Stretch episode) {
        var home = episode.home();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("from", episode.from());
        columns.put("until", episode.period().until());
        columns.put("began", episode.beganWith());
        columns.put("status", episode.legalStatus());
        columns.put("needs", episode.needs());
        columns.put("type", home.placementType());
        columns.put("provider", home.placementProvider());
        columns.put("postcode", home.postcode());
        columns.put("urn", home.urn());
        columns.put("authority", home.authority());
        columns.put("location", home.location());
        columns.put("distance", home.distance());
        columns.put("home", episode.homePostcode());
        columns.put("ended", episode.endedWith());
        columns.put("moved", episode.movedBecause());
        return columns;
    }

    private static Stretch episode(ResultSet row, int number) throws SQLException {
        return new Stretch(
                row.getObject("id", UUID.class),
                new Period(row.getObject("started_on", LocalDate.class), row.getObject("ceased_on", LocalDate.class)),
                row.getString("reason_started"),
                row.getString("legal_status"),
                row.getString("category_of_need"),
                new Home(
                        row.getString("placement_type"),
                        row.getString("placement_provider"),
                        row.getString("placement_postcode"),
                        row.getString("urn"),
                        row.getString("placement_authority"),
                        row.getString("placement_location"),
                        row.getObject("placement_distance", BigDecimal.class)),
                row.getString("home_postcode"),
                row.getString("reason_ceased"),
                row.getString("reason_for_placement_change"));
    }
}
