-- title: Contacts that led to help by Family Wellbeing
-- area: early-help
-- definition: Of the contacts received in the period, those after which help led by a Family Wellbeing service began within
--   30 days. Where a child has several contacts before it, the last one counts as the one that led to it.
-- on: period
-- counts: events
-- unit: %
-- direction: context
-- from: council reports, eh-contact-to-fw-conversion
-- caution: The record does not say which contact early help came from; the 30 days are this measure's own. The figure of the
--   last 30 days still rises.
select c.contacted_on as day, c.child, c.id as event, h.contact is not null as counted
  from contact c
  left join (select distinct l.contact
               from (select distinct on (e.id) b.id as contact
                       from early_help e
                       join frontdoor.fact_contact b on b.child = e.child
                        and b.contacted_on between e.started_on - 30 and e.started_on
                      where e.is_family_wellbeing and b.contacted_on between :first and :last::date + 30 /*of: b.child*/
                      order by e.id, b.contacted_on desc, b.id desc) l) h on h.contact = c.id
