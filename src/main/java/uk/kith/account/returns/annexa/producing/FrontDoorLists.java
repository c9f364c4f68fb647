package uk.kith.account.returns.annexa.producing;

import uk.kith.account.returns.annexa.InspectionList;

/** Contacts, early help, referrals and assessments. */
final class FrontDoorLists {

    static final ListQuery CONTACTS = new ListQuery(InspectionList.CONTACTS, """
            select c.child, c.contacted_on, c.source, c.marks
              from frontdoor.fact_contact c
             where :tag = any(c.returned_annex_a)
                or c.contacted_on between :six and :day
               and not c.returned_annex_a && :elsewhere::text[]
             order by c.contacted_on, c.id
            """);

    /** Early help that runs without an assessment of its own time has the row of the last one, or of the day it began. */
    static final ListQuery EARLY_HELP = new ListQuery(InspectionList.EARLY_HELP, """
            select h.child, h.started_on, case when h.completed_on <= :day then h.completed_on end as completed_on,
                   h.organisation, h.marks
              from (select a.id, a.child, a.started_on, a.completed_on, a.organisation, a.marks
                      from earlyhelp.fact_assessment a
                     where :tag = any(a.returned_annex_a)
                        or a.started_on <= :day and (a.completed_on is null or a.completed_on >= :six)
                       and not a.returned_annex_a && :elsewhere::text[]
                    union all
                    select e.id, e.child, coalesce(a.started_on, e.started_on), a.completed_on,
                           coalesce(e.organisation, a.organisation), null
                      from earlyhelp.fact_episode e
                      left join lateral (select a.started_on, a.completed_on, a.organisation
                                           from earlyhelp.fact_assessment a
                                          where a.episode = e.id and a.started_on <= :day
                                          order by a.started_on desc, a.id desc
                                          limit 1) a on true
                     where e.started_on <= :day and (e.ended_on is null or e.ended_on > :day)
                       and not exists (select from earlyhelp.fact_assessment o
                                        where o.child = e.child and o.started_on <= :day
                                          and (o.completed_on is null or o.completed_on >= :six))) h
             order by h.started_on, h.id
            """);

    /** How many referrals in the year counts this one too: a local reading of the heading. */
    static final ListQuery REFERRALS = new ListQuery(InspectionList.REFERRALS, """
            select r.child, r.referred_on, r.source, r.no_further_action::text as no_further_action,
                   (select count(*) from frontdoor.fact_referral o
                     where o.child = r.child and o.referred_on between :year and :day) as referrals,
                   t.name as team, coalesce(w.name, w.staff_id) as worker, r.marks
              from frontdoor.fact_referral r
              left join workforce.fact_team t on t.id = r.team
              left join workforce.fact_professional w on w.id = r.worker
             where :tag = any(r.returned_annex_a)
                or r.referred_on between :six and :day
               and not r.returned_annex_a && :elsewhere::text[]
             order by r.referred_on, r.id
            """);

    static final ListQuery ASSESSMENTS = new ListQuery(InspectionList.ASSESSMENTS, """
            select a.child, a.started_on, a.child_seen::text as child_seen,
                   case when a.authorised_on <= :day then a.authorised_on end as authorised_on,
                   (not a.no_further_action)::text as needs_support,
                   t.name as team, coalesce(w.name, w.staff_id) as worker, a.marks
              from frontdoor.fact_assessment a
              left join workforce.fact_team t on t.id = a.team
              left join workforce.fact_professional w on w.id = a.worker
             where :tag = any(a.returned_annex_a)
                or a.started_on <= :day and (a.authorised_on is null or a.authorised_on >= :six)
               and not a.returned_annex_a && :elsewhere::text[]
             order by a.started_on, a.id
            """);

    private FrontDoorLists() {}
}
