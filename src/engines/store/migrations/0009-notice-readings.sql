-- The notice of a call as it was handed in and read: its text as extracted, which the places of rules refer to.

create table notice_readings (
  campaign_id text not null references campaigns (id),
  number integer not null,
  file_name text not null,
  sha256 text references files (sha256),
  body text not null,
  reading jsonb not null,
  read_at timestamptz not null,
  read_by text not null references people (id),
  taken_at timestamptz,
  taken_by text references people (id),
  primary key (campaign_id, number)
);
