package uk.kith.record.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.database.Bulk;

/** Everybody who is, or was, registered to give children a home. */
@Component
@Transactional
public class Providers {

    private final JdbcClient db;
    private final Bulk bulk;

    Providers(JdbcClient db, Bulk bulk) {
        this.db = db;
        this.bulk = bulk;
    }

    /** The provider with that number, whatever capitals it was typed in. */
    public Optional<Provider> find(String urn) {
        return db.sql("""
                select p.urn, p.name, p.kind, p.place_codes, p.provider_codes, p.postcode, p.local_authority,
                       p.registered_on, p.closed_on
                  from commissioning.fact_provider p
                 where p.urn = upper(btrim(:urn))
                """)
                .param("urn", urn)
                .query((row, number) -> new Provider(
                        row.getString("urn"),
                        row.getString("name"),
                        row.getString("kind"),
                        Arrays.asList((String[]) row.getArray("place_codes").getArray()),
                        Arrays.asList((String[]) row.getArray("provider_codes").getArray()),
                        row.getString("postcode"),
                        row.getString("local_authority"),
                        row.getObject("registered_on", java.time.LocalDate.class),
                        row.getObject("closed_on", java.time.LocalDate.class)))
                .optional();
    }

    /**
     * Replaces the list as a whole: who is new is added, who is the same stays untouched, who is no longer there goes, and
     * the history keeps what was.
     *
     * @return what changed
     */
    public Replaced replaceBy(Collection<Provider> list) {
        var known = known();
        var added = new ArrayList<List<@Nullable Object>>();
        var kept = new ArrayList<List<@Nullable Object>>();
        for (var provider : list) {
            var id = known.remove(provider.urn());
            if (id == null) added.add(row(UUID.randomUUID(), provider));
            else kept.add(row(id, provider));
        }
        int gone = known.isEmpty()
                ? 0
                : db.sql("delete from commissioning.provider where id in (:ids)")
                        .param("ids", known.values())
                        .update();
        int changed = bulk.update(CommissioningTables.PROVIDER, kept);
        return new Replaced(list.size(), bulk.insert(CommissioningTables.PROVIDER, added), changed, gone);
    }

    /** How a new list differs from the one before it. */
    public record Replaced(int listed, int added, int changed, int gone) {}

    private Map<String, UUID> known() {
        var known = new HashMap<String, UUID>();
        db.sql("select p.urn, p.id from commissioning.provider p").query(row -> {
            known.put(row.getString("urn"), row.getObject("id", UUID.class));
        });
        return known;
    }

    private static List<@Nullable Object> row(UUID id, Provider provider) {
        return Arrays.asList(
                id,
                provider.urn(),
                provider.name(),
                provider.kind(),
                provider.placeCodes(),
                provider.providerCodes(),
                provider.postcode(),
                provider.localAuthority(),
                provider.registeredOn(),
                provider.closedOn());
    }
}
