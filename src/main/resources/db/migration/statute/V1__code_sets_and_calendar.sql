-- What law and guidance ask for, as reference data. The rows are filled from the statute book at every start.
create table statute.code_set (
    set   text primary key,
    title text not null
);
comment on table statute.code_set is 'A national code set, under the name its return gives it';

create table statute.code (
    set        text not null references statute.code_set,
    code       text not null,
    meaning    text not null,
    from_year  int,
    until_year int,
    source     text not null,
    primary key (set, code),
    check (until_year >= from_year)
);
comment on table statute.code is 'A code that some year knows';
comment on column statute.code.from_year is 'The first collection year it is in force, named by its 31 March; null when it was in force in the oldest year held';
comment on column statute.code.until_year is 'The last collection year it is in force; null while it still is';

create table statute.day (
    day             date    primary key,
    is_working      boolean not null,
    working_ordinal int     not null,
    holiday         text
);
comment on table statute.day is 'The calendar of England: weekends and bank holidays are not worked';
comment on column statute.day.working_ordinal is 'How many working days the calendar has up to and including this day';

create unique index day_by_working_ordinal on statute.day (working_ordinal) where is_working;

-- The working day so many after a start, which is day 0; null beyond the calendar.
create function statute.working_day_after(start date, working_days int) returns date
    language sql stable parallel safe
    return (select due.day
              from statute.day due
             where due.is_working
               and due.working_ordinal = (select s.working_ordinal from statute.day s where s.day = start) + working_days);

-- The last working day before a day; null beyond the calendar.
create function statute.working_day_before(following date) returns date
    language sql stable parallel safe
    return (select earlier.day
              from statute.day earlier
             where earlier.is_working
               and earlier.working_ordinal = (select s.working_ordinal from statute.day s where s.day = following - 1));

-- How many working days lie after one day, up to and including another; null beyond the calendar.
create function statute.working_days_between(earlier date, later date) returns int
    language sql stable parallel safe
    return (select b.working_ordinal from statute.day b where b.day = later)
         - (select a.working_ordinal from statute.day a where a.day = earlier);
