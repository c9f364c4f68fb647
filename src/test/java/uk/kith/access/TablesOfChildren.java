package uk.kith.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of the database that bears a child, and the column that says whose row it is; found in the database itself. */
record TablesOfChildren(String name, String column) {

    static List<TablesOfChildren> all(JdbcClient db) {
        return db.sql("""
                select n.nspname || '.' || c.relname as name, a.attname as column
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                 where c.relkind = 'r'
                   and n.nspname not in ('pg_catalog', 'information_schema', 'kith', 'identity', 'audit')
                   and c.relname not like '%\\_history'
                   and (a.attname = 'child' or n.nspname || '.' || c.relname || '.' || a.attname = 'people.person.id')
                 order by 1
                """).query(TablesOfChildren.class).list();
    }
}
