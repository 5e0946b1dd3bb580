-- Photos that are alike join the texts on the map: of each pair of cases how many, and the two that are most alike.

alter table likeness_pairs
  add column photos integer not null default 0,
  add column photo_band text,
  add column photo_a text,
  add column photo_b text;
