-- What proves that the record is whole: a keyed proof on every row when it is written, a chain over all rows of an
-- office right after. The chain is appended to by one process at a time and never in a command's own transaction.

-- Of each kind of words that go with an event, a keyed digest; words can be erased later and the proof still holds.
alter table complaint_event add column words jsonb not null default '{}';
alter table complaint_event add column mac bytea not null default '';
alter table complaint_event alter column mac drop default;
alter table audit_event add column mac bytea not null default '';
alter table audit_event alter column mac drop default;

-- One row of the record after another, in the order in which they were found committed.
create table chain_link (
  office text not null references office,
  position bigint not null check (position > 0),
  -- 'complaint_event' (row: the complaint, seq) or 'audit_event' (row: its id, seq 0).
  kind text not null check (kind in ('complaint_event', 'audit_event')),
  row uuid not null,
  seq integer not null,
  -- The row's own proof, as it was when it was linked.
  mac bytea not null,
  sealed_at timestamptz not null,
  -- A keyed proof of all the above and of the hash before.
  hash bytea not null,
  primary key (office, position),
  unique (row, seq, kind)
);

-- Rows that the chain has yet to take in.
create table unsealed (
  office text not null references office,
  kind text not null,
  row uuid not null,
  seq integer not null,
  primary key (row, seq, kind)
);

create function leave_for_sealing() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'complaint_event' then
    insert into unsealed (office, kind, row, seq) select office, 'complaint_event', complaint, seq from written;
  else
    insert into unsealed (office, kind, row, seq) select office, 'audit_event', id, 0 from written;
  end if;
  return null;
end $$;
create trigger left_for_sealing after insert on complaint_event referencing new table as written
  for each statement execute function leave_for_sealing();
create trigger left_for_sealing after insert on audit_event referencing new table as written
  for each statement execute function leave_for_sealing();

insert into unsealed (office, kind, row, seq) select office, 'complaint_event', complaint, seq from complaint_event;
insert into unsealed (office, kind, row, seq) select office, 'audit_event', id, 0 from audit_event;

-- Which roots this data was written with, so that another key file is refused at the start.
create table key_root (
  version integer primary key check (version between 1 and 255),
  fingerprint bytea not null,
  made_at timestamptz not null default now()
);

do $$
declare
  owned text;
begin
  foreach owned in array array['chain_link', 'unsealed'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;

grant select, insert on chain_link to tanggap_app;
grant select, insert, delete on unsealed to tanggap_app;

create function offices_to_seal() returns table (office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select distinct office from public.unsealed $$;
revoke all on function offices_to_seal from public;
grant execute on function offices_to_seal to tanggap_app;
