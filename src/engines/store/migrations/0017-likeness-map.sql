-- The map of a call: which texts hang together by what they have in common. It is made by a job, stands until it is
-- made again, and rests on what `standing` says; `a` comes before `b`.

create table likeness_maps (
  campaign_id text primary key references campaigns (id),
  asked integer not null,
  asked_at timestamptz not null,
  made integer not null,
  made_at timestamptz,
  milliseconds integer not null,
  compared integer not null,
  done integer not null,
  todo integer not null,
  standing text not null
);

create table likeness_clusters (
  campaign_id text not null references likeness_maps (campaign_id),
  number integer not null,
  size integer not null,
  band text not null,
  primary key (campaign_id, number)
);

create table likeness_members (
  campaign_id text not null,
  number integer not null,
  member_id text not null,
  kind text not null,
  primary key (campaign_id, member_id),
  foreign key (campaign_id, number) references likeness_clusters (campaign_id, number)
);
create index likeness_members_number on likeness_members (campaign_id, number);

create table likeness_pairs (
  campaign_id text not null,
  number integer not null,
  a text not null,
  b text not null,
  band text not null,
  in_a numeric not null,
  in_b numeric not null,
  run integer not null,
  template boolean not null,
  primary key (campaign_id, a, b),
  foreign key (campaign_id, number) references likeness_clusters (campaign_id, number)
);
create index likeness_pairs_number on likeness_pairs (campaign_id, number);
