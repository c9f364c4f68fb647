-- title: Ethnicity
-- definition: The broad groups of the codes that national returns use; Chinese is Asian. Who was not asked, or did not want to
--   say, is "Not known".
-- order: White | Mixed | Asian | Black | Other
select p.id as child,
       case when p.ethnicity::text in ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') then 'White'
            when p.ethnicity::text in ('MWBC', 'MWBA', 'MWAS', 'MOTH') then 'Mixed'
            when p.ethnicity::text in ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') then 'Asian'
            when p.ethnicity::text in ('BCRB', 'BAFR', 'BOTH') then 'Black'
            when p.ethnicity::text = 'OOTH' then 'Other' end as "group"
  from people.fact_person p
 where true /*of: p.id*/
