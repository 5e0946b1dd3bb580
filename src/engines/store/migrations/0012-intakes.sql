-- Files that a recommender or clerk uploads together: what they were read as, what they will become, what became of them.

create table intakes (
  campaign_id text not null references campaigns (id),
  id text not null unique,
  organisation_id text not null references organisations (id),
  begun_at timestamptz not null,
  begun_by text not null references people (id),
  files_come integer not null,
  files_read integer not null,
  read_at timestamptz,
  applied_at timestamptz,
  applied_by text references people (id),
  undone_at timestamptz,
  undone_by text references people (id),
  primary key (campaign_id, id)
);
create index intakes_organisation on intakes (campaign_id, organisation_id, begun_at);

create table intake_cases (
  campaign_id text not null,
  intake_id text not null,
  id text not null unique,
  position integer not null,
  unit_id text references organisations (id),
  matches jsonb not null,
  content jsonb not null,
  findings jsonb not null,
  remarks jsonb not null,
  taken boolean not null,
  case_id text,
  primary key (campaign_id, intake_id, id),
  foreign key (campaign_id, intake_id) references intakes (campaign_id, id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);

create table intake_files (
  campaign_id text not null,
  intake_id text not null,
  id text not null unique,
  position integer not null,
  path text not null,
  sha256 text not null references files (sha256),
  came boolean not null,
  role text not null,
  reason text not null,
  intake_case_id text references intake_cases (id),
  primary key (campaign_id, intake_id, id),
  foreign key (campaign_id, intake_id) references intakes (campaign_id, id)
);
