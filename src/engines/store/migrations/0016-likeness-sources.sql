-- Texts that an organiser adds to be compared with: published books, cases of former years. `come` holds the files
-- that wait to be read; `problems` those that could not be.

create table likeness_sources (
  organisation_id text not null references organisations (id),
  id text not null unique,
  name text not null,
  year integer not null,
  added_at timestamptz not null,
  added_by text not null references people (id),
  come jsonb not null,
  files_come integer not null,
  files_read integer not null,
  read_at timestamptz,
  problems jsonb not null,
  primary key (organisation_id, id)
);

create table likeness_source_texts (
  organisation_id text not null,
  id text not null,
  source_id text not null,
  title text not null,
  body text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, source_id) references likeness_sources (organisation_id, id)
);
create index likeness_source_texts_source on likeness_source_texts (organisation_id, source_id);

create table likeness_source_prints (
  organisation_id text not null references organisations (id),
  print integer not null,
  text_id text not null,
  primary key (organisation_id, print, text_id)
);
create index likeness_source_prints_text on likeness_source_prints (organisation_id, text_id);

create index likeness_rulings_other on likeness_rulings (other_id);
