-- Organisations, people and their offices.

create table organisations (
  id text primary key,
  parent_id text references organisations (id),
  recommends_through_id text references organisations (id),
  kind text not null,
  name text not null,
  code text not null unique,
  path text not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index organisations_path on organisations (path text_pattern_ops);
create index organisations_parent on organisations (parent_id);

create table organisation_names (
  organisation_id text not null references organisations (id),
  name text not null,
  kind text not null,
  valid_from date,
  valid_until date,
  primary key (organisation_id, name)
);
create index organisation_names_name on organisation_names (name);

create table people (
  id text primary key,
  login text not null unique,
  name text not null,
  password_hash text not null,
  password_set_at timestamptz not null,
  must_change_password boolean not null,
  email text not null,
  language text not null,
  totp_secret text,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table former_passwords (
  person_id text not null references people (id),
  password_hash text not null,
  replaced_at timestamptz not null,
  primary key (person_id, replaced_at)
);

create table offices (
  id text primary key,
  person_id text not null references people (id),
  organisation_id text not null references organisations (id),
  role text not null,
  granted_at timestamptz not null,
  ended_at timestamptz
);
create index offices_person on offices (person_id);
create index offices_organisation on offices (organisation_id, role);

create table sessions (
  token_hash text primary key,
  person_id text not null references people (id),
  office_id text references offices (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text not null,
  agent text not null
);
create index sessions_person on sessions (person_id);

create table login_attempts (
  id text primary key,
  login text not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index login_attempts_login on login_attempts (login, at);

create table settings (
  key text primary key,
  value jsonb not null
);

-- The log of deeds: append-only and chained.

create table events (
  sequence bigint primary key,
  id text not null unique,
  at timestamptz not null,
  person_id text,
  person_name text not null,
  office_role text,
  organisation_id text,
  organisation_name text not null,
  deed text not null,
  campaign_id text,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null,
  previous_hash text not null,
  hash text not null unique
);
create index events_subject on events (subject_kind, subject_id);
create index events_at on events (at);
create index events_person on events (person_id, sequence);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name;
end $$;

create trigger events_append_only before update or delete on events
  for each row execute function refuse_change();

-- Calls.

create table campaigns (
  id text primary key,
  organiser_id text not null references organisations (id),
  title text not null,
  document_number text not null,
  notice_text text not null,
  issued_on date,
  created_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz
);

create table campaign_rules (
  campaign_id text not null references campaigns (id),
  version integer not null,
  rules jsonb not null,
  set_by text not null references people (id),
  set_at timestamptz not null,
  primary key (campaign_id, version)
);

create table addressees (
  campaign_id text not null references campaigns (id),
  organisation_id text not null references organisations (id),
  class text not null,
  read_at timestamptz,
  read_by text references people (id),
  reminded_at timestamptz,
  primary key (campaign_id, organisation_id)
);

-- Files, known by their digest.

create table files (
  sha256 text primary key,
  bytes bigint not null,
  picture jsonb,
  stored_at timestamptz not null
);

-- Cases.

create table cases (
  campaign_id text not null references campaigns (id),
  id text not null unique,
  unit_id text not null references organisations (id),
  channel_id text not null references organisations (id),
  number text,
  state text not null,
  title text not null,
  version integer not null,
  rank integer,
  focus_area integer,
  errors integer not null,
  warnings integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (campaign_id, id),
  unique (campaign_id, number)
);
create index cases_unit on cases (campaign_id, unit_id);
create index cases_channel on cases (campaign_id, channel_id, state);
create index cases_state on cases (campaign_id, state);

create table case_drafts (
  campaign_id text not null,
  case_id text not null,
  content jsonb not null,
  revision integer not null,
  saved_at timestamptz not null,
  saved_by text not null references people (id),
  primary key (campaign_id, case_id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);

create table case_versions (
  campaign_id text not null,
  case_id text not null,
  version integer not null,
  title text not null,
  content jsonb not null,
  facts jsonb not null,
  findings jsonb not null,
  rules_version integer not null,
  made_at timestamptz not null,
  made_by text not null references people (id),
  primary key (campaign_id, case_id, version),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);
create trigger case_versions_append_only before update or delete on case_versions
  for each row execute function refuse_change();

create table case_steps (
  campaign_id text not null,
  case_id text not null,
  sequence integer not null,
  id text not null unique,
  step text not null,
  at timestamptz not null,
  person_id text not null references people (id),
  organisation_id text not null references organisations (id),
  version integer not null,
  words text not null,
  details jsonb not null,
  primary key (campaign_id, case_id, sequence),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);
create trigger case_steps_append_only before update or delete on case_steps
  for each row execute function refuse_change();

create table attachments (
  campaign_id text not null,
  case_id text not null,
  id text not null unique,
  kind text not null,
  name text not null,
  sha256 text not null references files (sha256),
  added_at timestamptz not null,
  added_by text not null references people (id),
  removed_at timestamptz,
  primary key (campaign_id, case_id, id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);
create index attachments_sha256 on attachments (campaign_id, sha256);

create table overrulings (
  campaign_id text not null,
  case_id text not null,
  id text not null unique,
  check_name text not null,
  code text not null,
  place text not null,
  version integer not null,
  reason text not null,
  at timestamptz not null,
  person_id text not null references people (id),
  primary key (campaign_id, case_id, id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);

create table case_numbers (
  campaign_id text not null references campaigns (id),
  series text not null,
  last integer not null,
  primary key (campaign_id, series)
);

-- Recommendation: the batch of a recommender and its overview report.

create table batches (
  campaign_id text not null references campaigns (id),
  organisation_id text not null references organisations (id),
  overview_title text not null,
  overview_text text not null,
  overview_revision integer not null,
  overview_saved_at timestamptz,
  closed_at timestamptz,
  closed_by text references people (id),
  below_floor_reason text not null,
  primary key (campaign_id, organisation_id)
);

-- Review.

create table review_rounds (
  campaign_id text not null references campaigns (id),
  id text not null unique,
  name text not null,
  scores_per_case integer not null,
  due_on date,
  created_at timestamptz not null,
  applied_at timestamptz,
  closed_at timestamptz,
  primary key (campaign_id, id)
);

create table panel_members (
  campaign_id text not null,
  round_id text not null,
  person_id text not null references people (id),
  capacity integer,
  added_at timestamptz not null,
  primary key (campaign_id, round_id, person_id),
  foreign key (campaign_id, round_id) references review_rounds (campaign_id, id)
);

create table conflicts (
  campaign_id text not null,
  case_id text not null,
  person_id text not null references people (id),
  kind text not null,
  reason text not null,
  at timestamptz not null,
  primary key (campaign_id, case_id, person_id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);

create table assignments (
  campaign_id text not null,
  round_id text not null,
  case_id text not null,
  person_id text not null references people (id),
  assigned_at timestamptz not null,
  ended_at timestamptz,
  primary key (campaign_id, round_id, case_id, person_id),
  foreign key (campaign_id, round_id) references review_rounds (campaign_id, id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);
create index assignments_person on assignments (person_id, campaign_id, round_id);

create table score_sheets (
  campaign_id text not null,
  round_id text not null,
  case_id text not null,
  id text not null unique,
  person_id text not null references people (id),
  revision integer not null,
  scores jsonb not null,
  gates jsonb not null,
  total numeric(6, 2) not null,
  comment text not null,
  change_reason text not null,
  at timestamptz not null,
  primary key (campaign_id, round_id, case_id, person_id, revision)
);
create trigger score_sheets_append_only before update or delete on score_sheets
  for each row execute function refuse_change();

-- Awards, publication, objections.

create table awards (
  campaign_id text not null references campaigns (id),
  id text not null unique,
  kind text not null,
  case_id text,
  organisation_id text references organisations (id),
  place integer not null,
  reason text not null,
  arithmetic jsonb not null,
  decided_at timestamptz not null,
  decided_by text not null references people (id),
  revoked_at timestamptz,
  certificate_number text,
  primary key (campaign_id, id)
);
create unique index awards_case on awards (campaign_id, case_id) where revoked_at is null and case_id is not null;
create unique index awards_organisation on awards (campaign_id, organisation_id)
  where revoked_at is null and organisation_id is not null;

create table publications (
  campaign_id text not null references campaigns (id),
  id text not null unique,
  text text not null,
  starts_on date not null,
  ends_on date not null,
  working_days integer not null,
  entries jsonb not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (campaign_id, id)
);

create table objections (
  campaign_id text not null,
  publication_id text not null,
  id text not null unique,
  number text not null,
  award_id text,
  objector_kind text not null,
  objector_name text not null,
  objector_contact text not null,
  text text not null,
  received_at timestamptz not null,
  verdict text,
  verdict_text text not null,
  ruled_at timestamptz,
  ruled_by text references people (id),
  primary key (campaign_id, publication_id, id),
  unique (campaign_id, number),
  foreign key (campaign_id, publication_id) references publications (campaign_id, id)
);

create table showcase_entries (
  campaign_id text not null,
  case_id text not null,
  summary text not null,
  lesson text not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  primary key (campaign_id, case_id),
  foreign key (campaign_id, case_id) references cases (campaign_id, id)
);

-- Mail that leaves, and papers that were made.

create table outbox (
  id text primary key,
  campaign_id text references campaigns (id),
  case_id text,
  recipient text not null,
  recipient_name text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null,
  last_error text not null
);
create index outbox_waiting on outbox (created_at) where sent_at is null;

create table papers (
  campaign_id text not null references campaigns (id),
  id text not null unique,
  kind text not null,
  subject_id text not null,
  format text not null,
  sha256 text not null,
  bytes integer not null,
  made_at timestamptz not null,
  made_by text references people (id),
  primary key (campaign_id, id)
);
