-- What lists that grow with a call or with the log are found, counted and sorted by, so that none reads all its rows.

create index events_deed on events (deed text_pattern_ops, sequence);
create index events_campaign on events (campaign_id, sequence);
create index events_names on events (person_name, organisation_name, person_id);
create index outbox_call on outbox (campaign_id, created_at desc, id);
create index offices_role on offices (role, organisation_id, person_id) where ended_at is null;
create index cases_title on cases (campaign_id, title, id) include (state, version, unit_id);
create index cases_unit_state on cases (campaign_id, unit_id, state);
drop index cases_unit;
create index cases_state_version on cases (campaign_id, state) include (version);
drop index cases_state;
create index awards_certified on awards (campaign_id, kind, place, id)
  where revoked_at is null and certificate_number is not null;
