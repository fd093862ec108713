-- What the live SOP counts.

-- Who was not content: few, and looked for by the day on which they said so.
create index complaint_low_rating on complaint (office, ((state #>> '{rating,at}')::bigint))
  where (state #>> '{rating,score}')::int <= 2;

-- How long complaints took at each step, and when they were lodged. Written by a job from the record alone, so that it
-- can be thrown away and made again.
create table measure (
  complaint uuid not null references complaint,
  -- Number of the event on which it ended.
  seq integer not null,
  office text not null references office,
  sop uuid not null references sop_version,
  -- 'step' (about: the step's id) or 'lodged' (about: the channel; no length).
  kind text not null check (kind in ('step', 'lodged')),
  about text not null,
  -- When it ended, by the office's clock: 2026-03-25.
  day text collate "C" not null,
  amount integer not null,
  late boolean not null,
  -- Whom the complaint is about: they see no number with it in; nor of a confidential one who may not read it.
  reported uuid,
  confidential boolean not null,
  primary key (complaint, seq, kind, about)
);
create index measure_list on measure (office, kind, about, day);

-- The same counted by day: a year of a hundred thousand complaints is read in milliseconds.
create table measure_day (
  office text not null references office,
  sop uuid not null references sop_version,
  kind text not null,
  about text not null,
  day text collate "C" not null,
  amount integer not null,
  late boolean not null,
  reported uuid,
  confidential boolean not null,
  count integer not null,
  unique nulls not distinct (office, kind, about, day, sop, amount, late, reported, confidential)
);
create index measure_by_day on measure_day (office, day, kind) include (about, sop, amount, late, reported, confidential, count);

-- How far the record was measured: a position in its chain, and by which rules.
create table measure_mark (
  office text primary key references office,
  position bigint not null,
  rules integer not null
);

-- How many stood at each step when a day began, for the public page: it tells nothing of the day itself.
create table standing_day (
  office text not null references office,
  sop uuid not null references sop_version,
  step text not null,
  day text collate "C" not null,
  count integer not null,
  late integer not null,
  primary key (office, sop, day, step)
);

do $$
declare
  owned text;
begin
  foreach owned in array array['measure', 'measure_day', 'measure_mark', 'standing_day'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;
grant select, insert, delete on measure, measure_day, standing_day to tanggap_app;
grant select, insert, update on measure_mark to tanggap_app;

-- Offices whose record goes on beyond what was measured by these rules.
create function offices_to_measure(by_rules integer) returns table (office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select o.code from public.office o
         left join public.measure_mark m on m.office = o.code and m.rules = by_rules
         where exists (select from public.chain_link l where l.office = o.code and l.position > coalesce(m.position, 0)) $$;
revoke all on function offices_to_measure from public;
grant execute on function offices_to_measure to tanggap_app;

-- What is late, without looking through all that is closed.
create index complaint_due on complaint (office, due_at) where due_at is not null;
