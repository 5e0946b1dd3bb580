-- The award for cases has grades, and every award keeps the name under which it was shown to the public.

alter table awards add column award_name text not null default '';

create temporary table award_names on commit drop as
select distinct on (campaign_id) campaign_id, rules -> 'awards' ->> 'caseName' as case_name,
  rules -> 'awards' ->> 'organisationName' as organisation_name
from campaign_rules order by campaign_id, version desc;

update publications set entries = (
  select coalesce(jsonb_agg(entry || jsonb_build_object('awardName',
    case when entry ->> 'kind' = 'case' then case_name else organisation_name end) order by place), '[]')
  from jsonb_array_elements(entries) with ordinality as listed(entry, place))
from award_names where award_names.campaign_id = publications.campaign_id;

update awards set award_name = case when kind = 'case' then case_name else organisation_name end
from award_names where award_names.campaign_id = awards.campaign_id
  and exists (select 1 from publications where publications.campaign_id = awards.campaign_id);

update campaign_rules set rules = jsonb_set(rules, '{awards}', jsonb_build_object(
  'grades', jsonb_build_array(jsonb_build_object('name', rules -> 'awards' -> 'caseName',
    'count', rules -> 'awards' -> 'caseCount', 'ratio', rules -> 'awards' -> 'caseRatio')),
  'organisationName', rules -> 'awards' -> 'organisationName',
  'organisationCount', rules -> 'awards' -> 'organisationCount'))
where rules -> 'awards' ? 'caseName';
