package uk.kith.account.returns.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.ListedProvider;
import uk.kith.account.returns.ssda903.rules.PostcodeList;
import uk.kith.account.returns.ssda903.rules.PostcodeList.PostcodePlace;
import uk.kith.account.returns.ssda903.rules.Terms;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.authority.Authority;

/** The lists that returns are held against, as the record has them loaded. */
@Component
public class RecordLists {

    private final JdbcClient db;
    private final Authority authority;

    RecordLists(JdbcClient db, Authority authority) {
        this.db = db;
        this.authority = authority;
    }

    /** The terms on which returns of these rows are checked. Lists that were never loaded are none. */
    public Terms terms(CollectionYear year, boolean isXml, Return now, @Nullable Return last) {
        var providers = providers();
        var postcodes = postcodes(now, last, providers);
        return new Terms(
                Day.of(year.firstDay()),
                Day.of(year.lastDay()),
                Integer.toString(year.ending()),
                authority.onsCode().orElse(null),
                isXml,
                providers.isEmpty() ? null : providers,
                postcodes,
                postcodes != null || CareReturns.tellsPlaces(now));
    }

    private Map<String, ListedProvider> providers() {
        Map<String, ListedProvider> providers = new HashMap<>();
        db.sql("""
                select p.urn, p.place_codes, p.provider_codes, p.closed_on, p.postcode,
                       coalesce(c.authority, p.local_authority) as authority
                  from commissioning.fact_provider p
                  left join authority.fact_postcode c on c.postcode = p.postcode
                """).query(row -> {
            providers.put(row.getString("urn"), provider(row));
        });
        return providers;
    }

    private static ListedProvider provider(ResultSet row) throws SQLException {
        var closed = row.getObject("closed_on", LocalDate.class);
        return new ListedProvider(
                row.getString("urn"),
                codes(row, "place_codes"),
                codes(row, "provider_codes"),
                closed == null ? Day.NO_DAY : Day.of(closed),
                row.getString("postcode"),
                row.getString("authority"));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private @Nullable PostcodeList postcodes(Return now, @Nullable Return last, Map<String, ListedProvider> providers) {
        boolean loaded = db.sql("select exists (select from authority.fact_postcode c)")
                .query(Boolean.class)
                .single();
        if (!loaded) return null;
        var wanted = new HashSet<String>();
        add(now, wanted);
        if (last != null) add(last, wanted);
        Map<String, PostcodePlace> places = new HashMap<>();
        db.sql("""
                select c.postcode, c.easting, c.northing, c.authority
                  from authority.fact_postcode c
                 where c.postcode = any(:wanted)
                """).param("wanted", wanted.toArray(String[]::new)).query(row -> {
            places.put(
                    row.getString("postcode"),
                    new PostcodePlace(number(row, "easting"), number(row, "northing"), row.getString("authority")));
        });
        return places::get;
    }

    private static double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? Double.NaN : number;
    }

    private static void add(Return whole, Set<String> wanted) {
        for (var episode : whole.rows(Table.EPISODES))
            for (var column : new String[] {"HOME_POST", "PL_POST"}) {
                var postcode =
                        episode.at(Table.EPISODES.indexOf(column)).inCapitals().text();
                if (postcode != null) wanted.add(postcode.replace(" ", ""));
            }
    }
}
