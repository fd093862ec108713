-- What an office sets by itself, over its SOP: signatures under readings, changes of its calendar, standard texts, its
-- own words of notices, how it is reached. Append-only: the newest row of a kind and name holds, those before are the
-- history; without a value, what the SOP says holds again.
create table office_setting (
  office text not null references office,
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('reading', 'calendar', 'text', 'notice', 'office')),
  name text not null,
  value jsonb,
  staff uuid not null references staff,
  at timestamptz not null,
  primary key (office, seq)
);
create index office_setting_name on office_setting (office, kind, name, seq desc);

-- How far the recalculation after a change of the calendar has come.
create table recalculation (
  office text not null references office,
  seq integer not null,
  total integer not null,
  looked integer not null default 0,
  moved integer not null default 0,
  -- The last complaint that was looked at; the next batch begins after it.
  after uuid,
  lease_until timestamptz,
  done_at timestamptz,
  primary key (office, seq),
  foreign key (office, seq) references office_setting
);
-- What a new calendar may move, without a look at what is over; the condition is that of running_complaints.
create index complaint_running on complaint (id)
  where stage <> 'closed' or state #>> '{clocks,promise}' is not null or state ->> 'objectionUntil' is null;
create index recalculation_open on recalculation (office) where done_at is null;

do $$
declare
  owned text;
begin
  foreach owned in array array['office_setting', 'recalculation'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;
grant select, insert on office_setting to tanggap_app;
grant select, insert, update on recalculation to tanggap_app;

-- Where a recalculation is not done yet: the office only.
create function open_recalculations() returns table (office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select r.office from public.recalculation r where r.done_at is null $$;
revoke all on function open_recalculations from public;
grant execute on function open_recalculations to tanggap_app;
