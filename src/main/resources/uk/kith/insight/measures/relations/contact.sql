-- Contacts about a child on the days asked about. `is_told` is false where a list told the contact and not what came of it.
select c.id, c.child, c.contacted_on, c.outcomes::text[] as outcomes, coalesce(s.meaning, c.source_words) as source,
       case when c.source::text in ('1A', '1B', '1C', '1D') then 'Public'
            when c.source::text not in ('9', '10') then 'Professional' end as made_by,
       case left(c.source::text, 1) when '2' then 'Schools and education' when '3' then 'Health' when '4' then 'Housing'
            when '5' then 'The council or another council' when '6' then 'Police' when '7' then 'Courts and probation'
            when '8' then 'Voluntary and other bodies' when '9' then 'Anonymous'
            else case when c.source::text in ('1A', '1B', '1C', '1D') then 'Family, friends or the child' end end as agency,
       'NEW_REFERRAL' = any(c.outcomes::text[])
           or c.referral is not null and not 'EXISTING_REFERRAL' = any(c.outcomes::text[]) as became_referral,
       c.outcomes <> '{}' or c.referral is not null or c.returned_annex_a = '{}' as is_told
  from frontdoor.fact_contact c
  left join statute.code s on s.set = 'REFERRAL_SOURCE' and s.code = c.source::text
 where c.contacted_on between :first and :last /*of: c.child*/
