-- What a notice leaves open is asked by name and said in the reader's language; what holds meanwhile is told from the rules.

update campaign_rules
set rules = jsonb_set(rules, '{sources}', coalesce((
  select jsonb_object_agg(source.key, source.value - 'doubt' || jsonb_build_object('questions',
    case when source.value ->> 'doubt' is null then '[]'::jsonb
    else jsonb_build_array(jsonb_build_object('asks', 'openPoint.asked', 'values',
      jsonb_build_object('words', regexp_replace(source.value ->> 'doubt', '，?现按：.*$', '')))) end))
  from jsonb_each(rules -> 'sources') as source), '{}'))
where rules ? 'sources';
