package uk.kith.account.returns.producing;

import uk.kith.account.returns.cin.CinTable;

/**
 * Who the children of a census are: all whom the census of the year told of, and all of whom it tells anything else; those
 * are the {@code children} of the queries.
 */
final class CensusPeople {

    /**
     * What was supplied beside a date of birth, and could not stand, comes out again. Where no census told the child, sex
     * and gender are told in the code of the year, from each other if need be, and who was born after the last day was
     * expected on it.
     */
    static final CensusQuery IDENTIFIERS = new CensusQuery(CinTable.CHILD_IDENTIFIERS, """
            select p.id, p.id as child, p.id as holder,
                   case when y.told or not y.unborn then p.date_of_birth end as date_of_birth,
                   coalesce(p.expected_on::text, p.marks->'expected_on'->>'supplied',
                            case when not y.told and y.unborn then p.date_of_birth::text end) as expected_on,
                   case when y.told or p.died_on is null or p.died_on <= :last
                        then coalesce(p.died_on::text, p.marks->'died_on'->>'supplied') end as died_on,
                   case when y.told then p.sex
                        when y.unborn and :year >= 2025 then 'U'
                        when :year >= 2025 then translate(coalesce(p.sex, right(p.gender, 1), 'U'), '0129', 'UMFU')
                    end as sex,
                   case when y.told then p.gender
                        when y.unborn and :year < 2025 then '0'
                        when :year < 2025 then translate(coalesce(right(p.gender, 1), p.sex, '0'), 'MFU', '120')
                    end as gender,
                   case when y.told then now.value else current.value end as upn,
                   case when y.told then former.value else last.value end as former_upn,
                   case when y.told or current.value is null then p.upn_unknown end as upn_unknown,
                   p.marks
              from people.fact_person p
             cross join lateral (select :year = any(p.returned_cin) as told,
                                        coalesce(p.date_of_birth > :last, p.expected_on is not null) as unborn) y
              left join people.fact_identifier now
                on now.child = p.id and now.kind = 'upn' and now.valid_until is null and :year = any(now.returned_cin)
              left join people.fact_identifier current
                on current.child = p.id and current.kind = 'upn' and current.valid_until is null
              left join lateral (select i.value from people.fact_identifier i
                                  where i.child = p.id and i.kind = 'former-upn' and :year = any(i.returned_cin)
                                  order by i.id limit 1) former on true
              left join lateral (select i.value from people.fact_identifier i
                                  where i.child = p.id and i.kind = 'former-upn' order by i.id desc limit 1) last on true
             where y.told or p.id = any(:children)
             order by p.id
            """);

    static final CensusQuery CHARACTERISTICS = new CensusQuery(CinTable.CHILD_CHARACTERISTICS, """
            select p.id, p.id as child, p.id as holder, p.ethnicity, p.marks
              from people.fact_person p
             where :year = any(p.returned_cin) or p.id = any(:children)
             order by p.id
            """);

    /** That a child has none is told too. */
    static final CensusQuery DISABILITIES = new CensusQuery(CinTable.DISABILITIES, """
            select d.id, d.child, d.child as holder, d.disability, d.marks
              from people.fact_disability d
             where :year = any(d.returned_cin)
                or (d.returned_cin = '{}' or not :loaded) and d.child = any(:children)
             union all
            select p.id, p.id, p.id, 'NONE', null
              from people.fact_person p
             where p.has_disability is false and p.id = any(:children) and not :year = any(p.returned_cin)
               and not exists (select from people.fact_disability d where d.child = p.id)
             order by 2, 4
            """);

    private CensusPeople() {}
}
