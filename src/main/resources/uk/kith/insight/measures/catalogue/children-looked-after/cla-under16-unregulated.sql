-- title: Under-16s in unregulated arrangements
-- area: children-looked-after
-- definition: Children looked after at the end of the day who are under 16 and live independently, semi-independently, in
--   supported accommodation, or in a placement of a kind that is none of the others.
-- on: day
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cla-under16-unregulated
-- caution: The kind of placement does not say whether a place is registered: counted are the kinds that a child under 16 may
--   not live in, and the other placements (Z1, and Z11 to Z14 that followed it).
select l.child, l.from_on, least(l.until_on, (p.date_of_birth + interval '16 years')::date) as until_on
  from looked_after l
  join people.fact_person p on p.id = l.child
 where l.placement_type in ('H5', 'K3', 'P2', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14') and p.date_of_birth is not null
