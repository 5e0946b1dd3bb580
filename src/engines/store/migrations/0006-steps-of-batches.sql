-- What decides over the organisation award, found without reading every step of a call.

create index case_steps_of_batches on case_steps (campaign_id, step, at) where step in ('askCorrection', 'forward');
