-- How small numbers were held back when the report was published: what everybody has read does not change with the setting.
alter table reports.publication
    add column under        smallint,                       -- empty for what was published before this was kept
    add column hides_none   boolean,
    add column hides_others boolean,
    add column round_to     smallint,
    add check (num_nulls(under, hides_none, hides_others, round_to) in (0, 4));
