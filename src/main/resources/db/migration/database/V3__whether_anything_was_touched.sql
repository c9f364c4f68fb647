-- Whether this transaction has changed anything of the record that the trail has still to take. For the trail, whose owner may
-- read what was touched.
create function kith.has_touched() returns boolean
    language sql volatile
    return exists (select from kith.touched t where t.tx = pg_current_xact_id_if_assigned());
