-- What the organiser wrote when a call was ended.

alter table campaigns add column closing_words text not null default '';
