package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The roles inside PostgreSQL. {@code kith_app} holds the application's rights and owns nothing; {@code kith_login} is what
 * the application signs in as; {@code kith_loader} is taken on for one transaction to date what an old return made known;
 * {@code kith_reader} is taken on to try what somebody else wrote: it may read what the application may, and write nothing.
 */
final class Roles {

    private static final List<String> MADE_ONCE = List.of(
            "create role kith_app nologin",
            "create role kith_loader nologin in role kith_app",
            "create role kith_login login in role kith_app",
            "grant kith_loader to kith_login with inherit false, set true");

    private static final String READER = """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'kith_reader') then
                    create role kith_reader nologin;
                    grant kith_reader to kith_login with inherit false, set true;
                end if;
            end $$
            """;

    /** The trail of who looked at whom is nothing to count with. */
    private static final String READS = """
            do $$
            declare
                thing record;
            begin
                perform pg_advisory_xact_lock(hashtext('kith roles'));
                for thing in select distinct g.table_schema, g.table_name
                               from information_schema.role_table_grants g
                              where g.grantee = 'kith_app' and g.privilege_type = 'SELECT' and g.table_schema <> 'audit'
                                and not has_table_privilege('kith_reader', format('%I.%I', g.table_schema, g.table_name), 'select')
                loop
                    execute format('grant usage on schema %I to kith_reader', thing.table_schema);
                    execute format('grant select on %I.%I to kith_reader', thing.table_schema, thing.table_name);
                end loop;
                grant usage on schema kith to kith_reader;
            end $$
            """;

    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent", "fuzzystrmatch");

    private Roles() {}

    static void make(Connection owner, String loginPassword) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            // Two nodes that start together on an empty database wait for one another here.
            sql.execute("select pg_advisory_lock(hashtext('kith roles'))");
            try (var known = sql.executeQuery("select 1 from pg_roles where rolname = 'kith_login'")) {
                if (!known.next()) {
                    for (String step : MADE_ONCE) {
                        sql.execute(step);
                    }
                }
            }
            sql.execute(READER);
            try (PreparedStatement alter =
                    owner.prepareStatement("select format('alter role kith_login password %L', ?)")) {
                alter.setString(1, loginPassword);
                try (var statement = alter.executeQuery()) {
                    statement.next();
                    sql.execute(statement.getString(1));
                }
            }
            for (String extension : EXTENSIONS) {
                sql.execute("create extension if not exists " + extension);
            }
            sql.execute("select pg_advisory_unlock(hashtext('kith roles'))");
        }
    }

    /** Lets the reader read what the application may read by now. */
    static void letReadersRead(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute(READS);
        }
    }
}
