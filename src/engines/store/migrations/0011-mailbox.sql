-- The mailbox of a call: mails as they came, the files in them, the cases proposed from them, links that run out.

create table mailboxes (
  account text primary key,
  tried_at timestamptz not null,
  fetched_at timestamptz,
  failures integer not null,
  problem jsonb,
  next_at timestamptz not null
);

create table mails (
  id text primary key,
  campaign_id text references campaigns (id),
  account text not null,
  message_id text not null,
  body_sha256 text not null,
  sha256 text not null references files (sha256),
  fetched_at timestamptz not null,
  received_at timestamptz not null,
  state text not null,
  attempts integer not null,
  sender text not null,
  sender_name text not null,
  subject text not null,
  words text not null,
  in_reply_to text not null,
  reason text not null,
  decided_at timestamptz,
  decided_by text references people (id),
  unique (account, message_id, body_sha256)
);
create index mails_received on mails (received_at);
create index mails_state on mails (state, received_at);

create table mail_places (
  account text not null,
  folder text not null,
  uid_validity bigint not null,
  uid bigint not null,
  mail_id text not null references mails (id),
  primary key (account, folder, uid_validity, uid)
);
create index mail_places_mail on mail_places (mail_id);

create table intake_proposals (
  id text primary key,
  campaign_id text not null references campaigns (id),
  mail_id text not null references mails (id),
  position integer not null,
  state text not null,
  unit_id text references organisations (id),
  matches jsonb not null,
  certain boolean not null,
  topic text not null,
  content jsonb not null,
  findings jsonb not null,
  remarks jsonb not null,
  case_id text,
  decided_at timestamptz,
  decided_by text references people (id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);
create index intake_proposals_mail on intake_proposals (mail_id, position);
create index intake_proposals_unit on intake_proposals (campaign_id, unit_id);

create table mail_parts (
  mail_id text not null references mails (id),
  id text not null unique,
  position integer not null,
  path text not null,
  sha256 text not null references files (sha256),
  role text not null,
  reader text not null,
  reason text not null,
  proposal_id text references intake_proposals (id),
  primary key (mail_id, id)
);

create table mail_links (
  mail_id text not null references mails (id),
  id text not null unique,
  name text not null,
  address text not null,
  expires_at timestamptz,
  fetched_at timestamptz,
  fetched_by text references people (id),
  primary key (mail_id, id)
);

alter table outbox add column in_reply_to text not null default '';
