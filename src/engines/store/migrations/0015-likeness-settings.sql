-- What an organisation keeps of its own about likeness: its list of formulas and where its bands begin; null is the
-- program's own. A ruling keeps the band it was made on, so that the bands can be tuned by what people ruled.

create table likeness_settings (
  organisation_id text primary key references organisations (id),
  formulas jsonb,
  bands jsonb,
  -- How often the formulas changed, and with which of these changes the index was made.
  changes integer not null,
  indexed integer not null
);

alter table likeness_rulings add column band text;
