package uk.kith.bench;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables under the views that a query names; views worked out from others read the tables of those. */
final class FactTables {

    private static final Pattern VIEW = Pattern.compile("\\b([a-z]+)\\.fact_([a-z_0-9]+)");

    private final JdbcTemplate owner;

    FactTables(Place place) {
        this.owner = new JdbcTemplate(place.asOwner("kith"));
    }

    Set<String> under(String sql) {
        var tables = new TreeSet<String>();
        var view = VIEW.matcher(sql);
        while (view.find()) {
            var table = view.group(1) + "." + view.group(2);
            var isTable = Boolean.TRUE.equals(
                    owner.queryForObject("select to_regclass(?) is not null", Boolean.class, table));
            tables.add(isTable ? table : "lookedafter.episode");
        }
        return tables;
    }
}
