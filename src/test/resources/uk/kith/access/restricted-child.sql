-- A child whose every word is a trace: whoever may not see them must meet none of it. One row at least in every table of the
-- record that bears a child; the test says so when a table is left out. Runs as a worker who may see the child.
insert into people.person (id, forename, surname, known_as, pronouns, date_of_birth, sex, gender, ethnicity, nationality, first_language,
    communication_needs, is_mother, first_child_born_on, marks)
values (:child, 'Zqxavia', 'Zqxworth', 'Zqxie', 'zqx/zqxs', date '2011-03-07', 'F', '02', 'WBRI', 'zqxland', 'zqxish', 'zqx signs', true,
    date '2025-11-09', '{"sex": {"supplied": "zqx", "why": "zqx"}}');
insert into people.person (id, forename, surname) values (:mother, 'Visible', 'Mother-of-Many');
insert into people.identifier (child, kind, value) values
    (:child, 'local', 'ZQX900001'), (:child, 'upn', 'ZQX0000000001'), (:child, 'nhs', 'ZQX0000002');
insert into people.address (child, kind, lines, postcode, lived_from) values (:child, 'home', '1 Zqx Street', 'ZQX9 9ZQ', date '2020-01-01');
insert into people.relationship (child, other, kind, may_be_told) values (:child, :mother, 'mother', 'zqx all');
insert into people.relationship (child, other, kind) values (:mother, :child, 'other');
insert into people.family_member (family, child) values (:child, :child);
insert into people.disability (child, disability) values (:child, 'AUT');
insert into people.immigration_status (child, status, started_on) values (:child, 'uasc', date '2024-01-01');
insert into people.warning (child, words, review_on) values (:child, 'zqx warning', date '2027-01-01');
insert into workforce.involvement (child, professional, role, started_on) values (:child, :professional, 'social-worker', date '2024-01-01');
insert into frontdoor.referral (id, child, referred_on, source, source_words) values (:key, :child, date '2023-09-04', '2A', 'zqx school');
insert into frontdoor.contact (child, contacted_on, source_words, referral) values (:child, date '2023-09-04', 'zqx school', :key);
insert into frontdoor.assessment (id, child, referral, started_on, outcome_note) values (:key, :child, :key, date '2023-09-06', 'zqx');
insert into frontdoor.assessment_factor (child, assessment, factor) values (:child, :key, '3A');
insert into earlyhelp.episode (child, started_on, reason, organisation) values (:child, date '2023-02-01', 'zqx', 'zqx school');
insert into earlyhelp.assessment (child, started_on, organisation) values (:child, date '2023-02-01', 'zqx school');
insert into safeguarding.cin_plan (child, referral, started_on) values (:child, :key, date '2023-10-20');
insert into safeguarding.cin_visit (child, referral, visited_on, seen) values (:child, :key, date '2023-10-27', true);
insert into safeguarding.section47 (id, child, referral, started_on, conference_on, outcome_note)
    values (:key, :child, :key, date '2023-11-06', date '2023-11-24', 'zqx');
insert into safeguarding.initial_conference (child, section47, meeting, led_to_plan) values (:child, :key, 'zqx', true);
insert into safeguarding.protection_plan (id, child, referral, started_on, initial_category, latest_category)
    values (:key, :child, :key, date '2023-11-24', 'NEG', 'NEG');
insert into safeguarding.protection_review (child, protection_plan, reviewed_on, meeting) values (:child, :key, date '2024-02-20', 'zqx');
insert into safeguarding.protection_visit (child, protection_plan, visited_on, seen) values (:child, :key, date '2023-12-01', true);
insert into safeguarding.pre_proceedings (child, referral, started_on, court_reference) values (:child, :key, date '2023-12-04', 'ZQX-1');
insert into lookedafter.episode (child, started_on, reason_started, legal_status, category_of_need, placement_type, placement_provider,
    home_postcode, placement_postcode, urn)
values (:child, date '2024-01-01', 'S', 'V2', 'N1', 'U4', 'PR1', 'ZQX1 1ZQ', 'ZQX2 2ZQ', 'ZQX777');
insert into lookedafter.review (child, held_on, participation) values (:child, date '2024-02-01', 'PN1');
insert into lookedafter.review_cancelled (child, planned_for, why) values (:child, date '2024-03-01', 'zqx');
insert into lookedafter.midway_check (child, made_on, note) values (:child, date '2024-04-01', 'zqx');
insert into lookedafter.visit (child, visited_on, seen, note) values (:child, date '2024-01-05', true, 'zqx');
insert into lookedafter.health_check (child, kind, checked_on, status)
    select :child, 'dental', date '2024-05-01', c.code from statute.code c where c.set = 'HEALTH_CHECK_STATUS' order by c.code limit 1;
insert into lookedafter.immunisation (child, up_to_date, as_at) values (:child, true, date '2024-05-01');
insert into lookedafter.sdq (child, completed_on, score) values (:child, date '2024-05-01', 7);
insert into lookedafter.substance_misuse (child, known_on, substance) values (:child, date '2024-05-01', 'zqx');
insert into lookedafter.conviction (child, convicted_on, offence) values (:child, date '2024-05-01', 'zqx');
insert into lookedafter.answers_for_year (child, year, sdq_score) values (:child, 2024, 7);
insert into lookedafter.plan_made (child, kind, made_on) values (:child, 'care', date '2024-01-03');
insert into lookedafter.visiting_term (child, placement_started_on, term, started_on)
    values (:child, date '2024-01-01', 'intended-to-last-to-18', date '2024-06-01');
insert into lookedafter.deprivation_of_liberty (child, started_on) values (:child, date '2024-07-01');
insert into permanence.previous_permanence (child, kind) values (:child, 'P1');
insert into permanence.placed_for_adoption (child, placed_on) values (:child, date '2024-08-01');
insert into permanence.permanence_path (child, decided_on, provider_urn) values (:child, date '2024-08-01', 'ZQX888');
insert into missing.episode (id, child, kind, started_on, ended_on) values (:key, :child, 'M', date '2026-11-18', date '2026-11-19');
insert into missing.return_interview (child, episode, offered_on, held_by) values (:child, :key, date '2026-11-19', 'zqx');
insert into careleavers.answers_for_year (child, year) values (:child, 2024);
insert into careleavers.eligibility (child, eligibility, started_on)
    select :child, c.code, date '2026-01-01' from statute.code c where c.set = 'CL_ELIGIBILITY' order by c.code limit 1;
insert into careleavers.contact (child, contacted_on, in_touch, note) values (:child, date '2026-02-01', 'YES', 'zqx');
insert into careleavers.pathway_plan_review (child, reviewed_on) values (:child, date '2026-03-01');
insert into identity.must_not_see (child, worker, why) values (:child, :kept, 'zqx neighbour');
insert into identity.glass_broken (id, child, worker, why, broken_at, until)
values (:glass, :child, :breaker, 'zqx emergency', now() - interval '5 hours', now() - interval '1 hour'),
    (:reviewed, :child, :breaker, 'zqx earlier', now() - interval '9 hours', now() - interval '5 hours');
insert into identity.glass_reviewed (glass, child, reviewed_by, reviewed_at, justified, note)
select g.id, g.child, g.worker, g.until, true, 'zqx note' from identity.glass_broken g where g.id = :reviewed;
insert into returns.finding (return_name, year, rule, severity, child, return_table, row_key, fields, found_at)
values ('ssda903', 2027, '101', 'error', :child, 'Header', 'zqx', '{SEX}', now()),
       ('cin', 2027, '8670Q', 'query', :child, 'Assessments', 'zqx day', '{zqx}', now() - interval '1 hour');
insert into returns.explanation (return_name, year, rule, child, return_table, row_key, reason, explained_by, explained_at)
values ('cin', 2027, '8670Q', :child, 'Assessments', 'zqx other day', 'zqx reason', :kept, now());
insert into returns.run (id, return_name, year, source, known_at, worker, started_at, step, stepped_at, finished_at)
values (:run, 'ssda903', 2027, 'record', now(), :kept, now(), 'Done', now(), now());
insert into returns.run_row (id, run, child, identifier, return_table, number, row_key, cells)
values (:key, :run, :child, 'ZQX900001', 'Header', 1, 'zqx', '{ZQX900001,zqx,07/03/2011}');
insert into returns.run_finding (run, rule, severity, finding, run_row, child, fields)
values (:run, '101', 'error', 1, :key, :child, '{SEX}');
insert into returns.run_row (run, child, identifier, return_table, number, row_key, cells, unread)
values (:run, :child, 'ZQX900001', 'Header', 2, '', '{ZQX900001}', 'zqx: it has too few cells.');
insert into returns.run (id, return_name, year, source, known_at, worker, started_at, step, stepped_at, finished_at)
values (:before, 'ssda903', 2027, 'record', now(), :kept, now() - interval '1 hour', 'Done', now(), now());
insert into returns.run_notice (run, place, problem, sentence) values (:run, 1, false, 'zqx notice');
