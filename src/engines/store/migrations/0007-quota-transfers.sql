-- Places of the quota that the organiser moved from one recommender to another within a call.

create table quota_transfers (
  campaign_id text not null references campaigns (id),
  id text primary key,
  from_id text not null references organisations (id),
  to_id text not null references organisations (id),
  places integer not null check (places > 0),
  reason text not null,
  at timestamptz not null,
  person_id text not null references people (id),
  check (from_id <> to_id)
);
create index quota_transfers_call on quota_transfers (campaign_id, at);

create trigger quota_transfers_append_only before update or delete on quota_transfers
  for each row execute function refuse_change();
