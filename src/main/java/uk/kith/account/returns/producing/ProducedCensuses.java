package uk.kith.account.returns.producing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Audit;

/** Makes the children-in-need census of a year from the facts, as they are now or as they were known, for whoever is acting. */
@Component
public class ProducedCensuses {

    private static final List<CensusQuery> IN_A_REFERRAL = List.of(
            CensusInNeed.ASSESSMENTS,
            CensusInNeed.FACTORS,
            CensusInNeed.PLANS,
            CensusProtection.ENQUIRIES,
            CensusProtection.PLANS,
            CensusProtection.REVIEWS,
            CensusProtection.PRE_PROCEEDINGS);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private final JdbcClient db;
    private final Audit audit;

    ProducedCensuses(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /**
     * The census of that year.
     *
     * @param madeAt the time that its Header gives: for one made again as it was known, that time
     */
    @Transactional
    public CinMessage of(CollectionYear year, Instant madeAt) {
        var made = make(year, madeAt);
        audit.shown(Set.copyOf(made.children().values()), "CIN census " + year);
        return made.message();
    }

    /**
     * A census, and whose each of its rows is.
     *
     * @param children by the row itself
     */
    public record Whose(CinMessage message, Map<CinRow, UUID> children) {}

    /** The census that would be sent, for a check before it is. Nobody is shown anything yet, so nothing goes into the trail. */
    @Transactional
    public Whose whose(CollectionYear year, Instant madeAt) {
        return make(year, madeAt);
    }

    private Whose make(CollectionYear year, Instant madeAt) {
        var rows = new CensusRows(year, localIds()::get);
        var notices = new ArrayList<String>();
        rows.add(CinTable.HEADER, header(year, madeAt, notices));
        fill(rows, new CensusQuery.Asked(year, wasLoaded(year), null, List.of()));
        return new Whose(CinMessage.of(year, rows.all(), notices), rows.whose());
    }

    /**
     * The rows of that year as rules read them all year round, without the Header: children go by their key in the record,
     * since rules ask only whether two are the same. Nobody is shown anything yet, so nothing goes into the trail.
     *
     * @param children of whom; null for everybody
     */
    @Transactional
    public List<CinRow> forRules(CollectionYear year, @Nullable Set<UUID> children) {
        var rows = new CensusRows(year, UUID::toString);
        fill(rows, new CensusQuery.Asked(year, wasLoaded(year), children, List.of()));
        return rows.all();
    }

    /** The Header of a census made at that time. */
    @Transactional
    public CinRow header(CollectionYear year, Instant madeAt) {
        return new CinRow(CinTable.HEADER, 1, header(year, madeAt, new ArrayList<>()));
    }

    private void fill(CensusRows rows, CensusQuery.Asked nobody) {
        var referrals = CensusInNeed.REFERRALS.of(db, nobody);
        var withNeed = nobody.about(
                referrals.stream().map(CensusQuery.Told::child).distinct().toList());
        rows.add(CinTable.CHILD_IDENTIFIERS, CensusPeople.IDENTIFIERS.of(db, withNeed));
        var all = nobody.about(rows.children());
        rows.add(CinTable.CHILD_CHARACTERISTICS, CensusPeople.CHARACTERISTICS.of(db, all));
        rows.add(CinTable.DISABILITIES, CensusPeople.DISABILITIES.of(db, all));
        rows.add(CinTable.CIN_DETAILS, referrals);
        for (var query : IN_A_REFERRAL) rows.add(query.table(), query.of(db, all));
    }

    private boolean wasLoaded(CollectionYear year) {
        return db.sql("""
                select exists (select from people.fact_person p where :year = any(p.returned_cin))
                    or exists (select from frontdoor.fact_referral r where :year = any(r.returned_cin))
                """).param("year", year.ending()).query(Boolean.class).single();
    }

    private Map<UUID, String> localIds() {
        Map<UUID, String> localIds = new HashMap<>();
        db.sql("""
                select i.child, i.value
                  from people.fact_identifier i
                 where i.kind = 'local'
                 order by i.id
                """).query(row -> {
            localIds.putIfAbsent(row.getObject("child", UUID.class), row.getString("value"));
        });
        return localIds;
    }

    private @Nullable String[] header(CollectionYear year, Instant madeAt, List<String> notices) {
        var authority = db.sql("select s.value from authority.fact_setting s where s.name = 'la-code'")
                .query(String.class)
                .optional()
                .orElse(null);
        if (authority == null)
            notices.add(
                    "The authority's three-digit code is not known, so the Header has no LEA: say it in the settings.");
        var time = LocalDateTime.ofInstant(madeAt, London.ZONE).truncatedTo(ChronoUnit.SECONDS);
        return new @Nullable String[] {
            "CIN", year.toString(), year.lastDay().toString(), "L", authority, "Kith", null, "001", TIME.format(time)
        };
    }
}
