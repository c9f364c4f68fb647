-- Children looked after for the whole of the twelve months that end with a day asked about, short breaks apart, and the last year
-- to 31 March that had ended by then: a return answers for that.
select a.day, c.child, (a.day - interval '1 year')::date as since, p.date_of_birth as born_on,
       extract(year from a.day + 1 - interval '3 months')::int as year
  from asked a
  join period_of_care c on c.started_on <= a.day + 1 - interval '1 year' and coalesce(c.ceased_on, 'infinity') > a.day
  join people.fact_person p on p.id = c.child
