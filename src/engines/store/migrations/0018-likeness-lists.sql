-- A text that is handed in many times stands once, and its fingerprints in an index that leads from each to the texts.
-- What was kept before was sampled otherwise: the program enters it again by itself.

drop table likeness_prints;
drop table likeness_texts;

create table likeness_texts (
  no integer generated always as identity primary key,
  name bigint not null unique,
  prints integer[] not null
);
create index likeness_texts_prints on likeness_texts using gin (prints) with (fastupdate = off);

create table likeness_cases (
  case_id text primary key references cases (id),
  version integer not null,
  text_no integer not null references likeness_texts (no)
);
create index likeness_cases_text on likeness_cases (text_no);

-- Fingerprints that many texts have, as a share of all, and how many units they come from; counted from time to time.
create table likeness_frequencies (
  print integer primary key,
  share real not null,
  units integer not null
);

drop table likeness_source_prints;
alter table likeness_source_texts add column prints integer[];
create index likeness_source_texts_prints on likeness_source_texts using gin (prints) with (fastupdate = off);
