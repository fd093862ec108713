-- Files that a complainant sends: their sealed bytes lie in the data folder, named by their hash; here is what belongs
-- to whom. The name as sent and the keys of the content are sealed, with the complaint's key or, before it is sent,
-- with the key that only the sender's browser holds.

create table draft_attachment (
  id uuid primary key,
  office text not null references office,
  draft uuid not null references citizen_draft on delete cascade,
  file text not null unique check (file ~ '^[0-9a-f]{64}$'),
  copy text unique check (copy ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  sealed bytea not null,
  created_at timestamptz not null default clock_timestamp()
);
create index draft_attachment_draft on draft_attachment (draft);

create table attachment (
  id uuid primary key,
  office text not null references office,
  complaint uuid not null references complaint,
  -- The event with which it came; null while it waits for the message that it goes with.
  seq integer,
  file text not null unique check (file ~ '^[0-9a-f]{64}$'),
  -- The picture drawn anew, without place, time and device.
  copy text unique check (copy ~ '^[0-9a-f]{64}$'),
  type text not null,
  size bigint not null check (size > 0),
  scan text not null check (scan in ('clean', 'infected', 'not_scanned')),
  sealed bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  -- A message takes its files along before its event is written.
  foreign key (complaint, seq) references complaint_event (complaint, seq) deferrable initially deferred
);
create index attachment_complaint on attachment (complaint, created_at);
create index attachment_unscanned on attachment (id) where scan = 'not_scanned';
create index attachment_waiting on attachment (created_at) where seq is null;

do $$
declare
  owned text;
begin
  foreach owned in array array['draft_attachment', 'attachment'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;
-- What was sent stays; only what still waits can be taken back.
create policy sent_stays on attachment as restrictive for delete using (seq is null);

grant select, insert, delete on draft_attachment, attachment to tanggap_app;
grant update (seq, scan) on attachment to tanggap_app;

-- The sweep of the data folder looks across offices: of these names, the ones that something still refers to. One
-- statement, one snapshot: a file that moves from a draft to its complaint is seen in one of the two.
create function kept_files(names text[]) returns table (name text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select file from public.attachment where file = any (names)
        union all select copy from public.attachment where copy = any (names)
        union all select file from public.draft_attachment where file = any (names)
        union all select copy from public.draft_attachment where copy = any (names) $$;
create function unscanned_files(after uuid, most integer) returns table (id uuid, office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select id, office from public.attachment where scan = 'not_scanned' and (after is null or id > after)
         order by id limit most $$;
revoke all on function kept_files, unscanned_files from public;
grant execute on function kept_files, unscanned_files to tanggap_app;
