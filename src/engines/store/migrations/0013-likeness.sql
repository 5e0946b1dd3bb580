-- Which fingerprints the newest version of each case has, and what people ruled of two cases that are alike.

create table likeness_texts (
  campaign_id text not null references campaigns (id),
  case_id text not null,
  version integer not null,
  prints integer[] not null,
  primary key (campaign_id, case_id)
);

create table likeness_prints (
  campaign_id text not null references campaigns (id),
  print integer not null,
  case_id text not null,
  primary key (campaign_id, print, case_id)
);

create table likeness_rulings (
  campaign_id text not null references campaigns (id),
  case_id text not null,
  id text not null,
  other_id text not null,
  ruling text not null,
  reason text not null,
  at timestamptz not null,
  person_id text not null references people (id),
  primary key (campaign_id, case_id, id)
);
