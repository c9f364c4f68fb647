-- Protection plans of this authority with their children; a plan that another authority holds is not counted.
select p.id, p.child, p.started_on, p.ended_on, p.initial_category, p.latest_category, p.previous_plans
  from safeguarding.fact_protection_plan p
 where p.of_another_authority is not true and p.started_on is not null /*of: p.child*/
