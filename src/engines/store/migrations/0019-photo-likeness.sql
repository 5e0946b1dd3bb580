-- What photos are compared by, under the content of their files, and which photos are alike. All of it can be made
-- again; only the rulings cannot.

create table photo_prints (
  sha256 text primary key references files (sha256),
  -- In this order prints become visible, so that a copy in memory can be brought up to date.
  position bigint not null generated always as identity unique,
  width integer not null,
  height integer not null,
  -- Small picture in grey and in colour, and hashes; null where nothing can be compared.
  gray bytea,
  colour bytea,
  hashes bytea,
  -- Whether it was compared with all that were there before.
  compared boolean not null
);

create table photo_likenesses (
  sha256 text not null references photo_prints (sha256),
  other_sha256 text not null references photo_prints (sha256),
  distance integer not null,
  transform text not null,
  band text not null,
  primary key (sha256, other_sha256)
);

create table photo_rulings (
  campaign_id text not null references campaigns (id),
  case_id text not null,
  id text not null,
  sha256 text not null,
  other_case_id text not null,
  other_sha256 text not null,
  ruling text not null,
  reason text not null,
  band text not null,
  at timestamptz not null,
  person_id text not null references people (id),
  primary key (campaign_id, case_id, id)
);
create index photo_rulings_other on photo_rulings (other_case_id);

create index attachments_content on attachments (sha256);
create index mail_parts_content on mail_parts (sha256);
create index intake_files_content on intake_files (sha256);
