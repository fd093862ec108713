-- All or some of somebody's open work going to others: each complaint on its own, batch by batch, so that it can be seen
-- how far it has come and taken back afterwards.
create table hand_over (
  id uuid primary key,
  office text not null references office,
  -- Who asked for it, in which role, and whether as somebody who acted for a leader.
  staff uuid not null references staff,
  role text not null,
  acting text check (acting in ('plh', 'plt')),
  -- Whose work it is; of one that takes another back: who has it again.
  person uuid not null references staff,
  receivers uuid[] not null,
  reason text not null,
  returns uuid unique references hand_over,
  lease_until timestamptz,
  done_at timestamptz
);
create index hand_over_open on hand_over (office) where done_at is null;

create table hand_over_line (
  hand_over uuid not null references hand_over,
  place integer not null,
  office text not null references office,
  complaint uuid not null references complaint,
  -- The version at which it may go back; another means that somebody was there meanwhile.
  expected_version integer,
  -- Who has it now, and at which version; or why nobody could take it.
  receiver uuid references staff,
  version integer,
  refused text,
  primary key (hand_over, place)
);
create index hand_over_line_left on hand_over_line (hand_over, place) where receiver is null and refused is null;

do $$
declare
  owned text;
begin
  foreach owned in array array['hand_over', 'hand_over_line'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;
grant select, insert, update on hand_over, hand_over_line to tanggap_app;

-- Where a hand-over is not done yet: the office only.
create function open_hand_overs() returns table (office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select distinct h.office from public.hand_over h where h.done_at is null $$;
revoke all on function open_hand_overs from public;
grant execute on function open_hand_overs to tanggap_app;
