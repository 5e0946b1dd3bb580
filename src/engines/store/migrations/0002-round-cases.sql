-- The cases that a round takes, with their result as it stands, so that ten thousand are ranked by an index.

create table round_cases (
  campaign_id text not null,
  round_id text not null,
  case_id text not null,
  facets jsonb not null,
  added_at timestamptz not null,
  sheets integer not null,
  mean numeric(6, 2),
  sort_key text collate "C" not null,
  primary key (campaign_id, round_id, case_id),
  foreign key (campaign_id, round_id) references review_rounds (campaign_id, id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);
create index round_cases_rank on round_cases (campaign_id, round_id, sort_key desc, case_id);

alter table assignments add column scored_at timestamptz;
alter table review_rounds add column close_reason text not null default '';
