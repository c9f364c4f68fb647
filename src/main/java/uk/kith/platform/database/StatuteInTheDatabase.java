package uk.kith.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.statute.StatuteData;

/**
 * Copies the statute book's code sets and calendar into the schema {@code statute}, and makes of each code set a type of its
 * own (set LS becomes the type {@code statute.ls}) that refuses a code no year knows. Does nothing when they are there already.
 */
final class StatuteInTheDatabase {

    private final Connection connection;

    StatuteInTheDatabase(Connection connection) {
        this.connection = connection;
    }

    void fill() throws SQLException {
        List<StatuteData.CodeSetRow> sets = StatuteData.codeSets().toList();
        List<StatuteData.CodeRow> codes = StatuteData.codes().toList();
        List<StatuteData.DayRow> days = StatuteData.days().toList();
        String fingerprint = fingerprint(List.of(sets, codes, days));
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.execute("select pg_advisory_xact_lock(hashtext('statute'))");
            if (!fingerprint.equals(filledWith(sql))) {
                fillSets(sets);
                fillCodes(codes);
                fillDays(days);
                makeTypes(sql, codes);
                sql.execute("grant usage on schema statute to kith_app");
                sql.execute("grant select on all tables in schema statute to kith_app");
                sql.execute("comment on schema statute is '" + fingerprint + "'");
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static String filledWith(Statement sql) throws SQLException {
        try (var comment = sql.executeQuery("select coalesce(obj_description('statute'::regnamespace), '')")) {
            comment.next();
            return comment.getString(1);
        }
    }

    private void fillSets(List<StatuteData.CodeSetRow> sets) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into statute.code_set (set, title) values (?, ?)
                on conflict (set) do update set title = excluded.title
                """)) {
            for (StatuteData.CodeSetRow set : sets) {
                insert.setString(1, set.set());
                insert.setString(2, set.title());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void fillCodes(List<StatuteData.CodeRow> codes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into statute.code (set, code, meaning, from_year, until_year, source) values (?, ?, ?, ?, ?, ?)
                on conflict (set, code) do update
                   set meaning = excluded.meaning, from_year = excluded.from_year, until_year = excluded.until_year,
                       source = excluded.source
                """)) {
            for (StatuteData.CodeRow code : codes) {
                insert.setString(1, code.set());
                insert.setString(2, code.code());
                insert.setString(3, code.meaning());
                insert.setObject(4, code.fromYear());
                insert.setObject(5, code.untilYear());
                insert.setString(6, code.source());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void fillDays(List<StatuteData.DayRow> days) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into statute.day (day, is_working, working_ordinal, holiday) values (?, ?, ?, ?)
                on conflict (day) do update
                   set is_working = excluded.is_working, working_ordinal = excluded.working_ordinal, holiday = excluded.holiday
                """);
                Statement sql = connection.createStatement()) {
            // The ordinals are unique among working days: a holiday put in moves all that follow, so they are made
            // anew.
            sql.execute("delete from statute.day");
            for (StatuteData.DayRow day : days) {
                insert.setObject(1, day.day());
                insert.setBoolean(2, day.isWorking());
                insert.setInt(3, day.workingOrdinal());
                insert.setString(4, day.holiday());
                insert.addBatch();
            }
            insert.executeBatch();
            sql.execute("analyze statute.day");
        }
    }

    private static void makeTypes(Statement sql, List<StatuteData.CodeRow> codes) throws SQLException {
        Map<String, List<String>> bySet = new TreeMap<>(codes.stream()
                .collect(Collectors.groupingBy(
                        StatuteData.CodeRow::set, Collectors.mapping(StatuteData.CodeRow::code, Collectors.toList()))));
        // Where an order was made is an English authority or one of the few places beyond, so the one type takes both
        // sets.
        bySet.merge(
                "LA_PERM",
                bySet.getOrDefault("LA", List.of()),
                (beyond, authorities) ->
                        Stream.concat(beyond.stream(), authorities.stream()).toList());
        for (Map.Entry<String, List<String>> set : bySet.entrySet()) {
            String type = "statute." + sql.enquoteIdentifier(set.getKey().toLowerCase(Locale.ROOT), false);
            String literals = String.join(", ", quoted(sql, set.getValue()));
            boolean known;
            try (var found = sql.executeQuery("select to_regtype('" + type + "') is not null")) {
                found.next();
                known = found.getBoolean(1);
            }
            if (!known) {
                sql.execute("create domain " + type + " as text");
            }
            sql.execute("alter domain " + type + " drop constraint if exists a_code_that_some_year_knows");
            sql.execute("alter domain " + type + " add constraint a_code_that_some_year_knows check (value in ("
                    + literals + "))");
        }
    }

    private static List<String> quoted(Statement sql, List<String> codes) throws SQLException {
        List<String> quoted = new ArrayList<>();
        for (String code : codes) {
            quoted.add(sql.enquoteLiteral(code));
        }
        return quoted;
    }

    private static String fingerprint(Object rows) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
