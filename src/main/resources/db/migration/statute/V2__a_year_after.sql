-- The first day that lies a whole year or more after a day: what happened on 29 February 2024 lies in the twelve months that end
-- with 28 February 2025, and no longer in those that end with 1 March.
create function statute.year_after(day date) returns date
    language sql immutable parallel safe
    return greatest((day + interval '1 year')::date, (day - 1 + interval '1 year')::date + 1);
