-- What somebody who acts for another was named as, by which letter, and when it was ended before its last day. The days
-- stay as they were named, so that what was done meanwhile stays told as it was.

-- 'plh' while the holder of the post is away for a short time, 'plt' while the post is vacant. Null: named before this
-- was asked, when events did not yet say themselves that their doer acted for a leader.
alter table acting add column kind text check (kind in ('plh', 'plt'));
-- Number of the letter that names them.
alter table acting add column letter text;
alter table acting add column ended_at timestamptz;

-- What was done to an account, and all that was done, the latest first.
create index audit_event_person on audit_event (office, (detail ->> 'person'), id)
  where detail ->> 'person' is not null;
create index audit_event_list on audit_event (office, id);
