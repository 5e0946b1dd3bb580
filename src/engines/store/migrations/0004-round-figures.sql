-- What the lists of a round ask for, kept beside each case, so that none of them reads ten thousand cases.

alter table round_cases add column focus_area integer;
alter table round_cases add column assigned integer not null default 0;
update round_cases taken set
  focus_area = (select cases.focus_area from cases
    where cases.campaign_id = taken.campaign_id and cases.id = taken.case_id),
  assigned = (select count(*) from assignments held
    where held.campaign_id = taken.campaign_id and held.round_id = taken.round_id
      and held.case_id = taken.case_id and held.ended_at is null);
alter table round_cases alter column assigned drop default;

create index assignments_open on assignments (campaign_id, round_id, person_id, case_id)
  include (scored_at) where ended_at is null;
