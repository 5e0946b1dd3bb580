-- What public lists show and search of a case, kept with its entry, so that ten thousand cases are found by an index.

alter table showcase_entries add column topic text not null default '';
alter table showcase_entries add column cover_id text;
alter table showcase_entries add column focus_areas jsonb not null default '[]';
alter table showcase_entries add column facets jsonb not null default '{}';
alter table showcase_entries add column terms text not null default '';

update showcase_entries set
  topic = version.content ->> 'topic',
  cover_id = version.content -> 'photos' -> 0 ->> 'attachmentId',
  focus_areas = jsonb_build_array(version.content -> 'focusArea') || (version.content -> 'furtherFocusAreas'),
  facets = version.content -> 'facets'
from cases join case_versions version on version.campaign_id = cases.campaign_id
  and version.case_id = cases.id and version.version = cases.version
where cases.campaign_id = showcase_entries.campaign_id and cases.id = showcase_entries.case_id;

create index showcase_entries_shown on showcase_entries (published_at desc, case_id)
  where published_at is not null and withdrawn_at is null;
create index showcase_entries_terms on showcase_entries using gin (to_tsvector('simple', terms));
