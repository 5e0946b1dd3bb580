-- Failed log-ins from before this instant no longer count towards the lock; they stay on record.

alter table people add column unlocked_at timestamptz;
