-- What waits for somebody is a few among all that are over: each list of it finds them by an index of its own, so that it
-- takes as long with a hundred thousand complaints as with a thousand.
create index complaint_untold on complaint (office, waits desc, (coalesce(due_at, 9007199254740991)), id)
  where stage = 'answered' and (state ->> 'told') is null;
create index complaint_pending on complaint (office, waits desc, (coalesce(due_at, 9007199254740991)), id)
  where waits and (state #>> '{pending,by}') is not null;
create index complaint_objected on complaint (office, waits desc, (coalesce(due_at, 9007199254740991)), id)
  where waits and (state ->> 'objectedAt') is not null;
create index complaint_message on complaint (office, waits desc, (coalesce(due_at, 9007199254740991)), id)
  where waits and (state ->> 'messageWaitingSince') is not null;
create index complaint_held on complaint (office, handler_id)
  where handler_id is not null and (stage <> 'closed' or waits);
create index complaint_about_staff on complaint (office, reported_staff_id)
  where stage <> 'closed' and reported_staff_id is not null;
