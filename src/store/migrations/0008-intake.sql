-- What comes in by a channel: stored as it came and committed, then acknowledged to the sender, then read. Each row ends
-- as exactly one thing, so that a day's received messages equal the sum of what they became.

alter table intake
  add column outcome text check (outcome in ('complaint', 'message', 'automatic', 'tray', 'quarantine', 'duplicate')),
  -- A code that says why it ended so.
  add column reason text,
  -- Until it belongs to a complaint its bytes open with a key of its own, wrapped by the office's; from then on the
  -- complaint's key wraps that, so that who is forgotten takes it along. Null: sealed with the complaint's key itself.
  add column wrapped bytea,
  -- What a person needs to see before deciding (sender, subject, first words), sealed with the same key.
  add column summary bytea,
  add column size bigint not null default 0,
  -- Which event of the complaint it became.
  add column seq integer,
  -- When the sender says that it was sent.
  add column sent_at timestamptz,
  add column attempts integer not null default 0,
  add column lease_until timestamptz,
  add column settled_at timestamptz,
  -- Tray and quarantine: who looked at it, when, and what came of it.
  add column decided_by uuid references staff,
  add column decided_at timestamptz,
  add column decision text check (decision in ('complaint', 'message', 'dismissed')),
  add constraint intake_settled check ((outcome is null) = (settled_at is null)),
  add constraint intake_decided check ((decided_at is null) = (decision is null));
update intake set outcome = 'complaint', settled_at = received_at, size = octet_length(sealed) where complaint is not null;

create index intake_pending on intake (received_at) where outcome is null;
create index intake_waiting on intake (office, received_at) where outcome in ('tray', 'quarantine') and decided_at is null;
create index intake_hash on intake (office, hash) where wrapped is not null;
create index intake_day on intake (office, channel, received_at);

-- Complaints that a message in the tray may belong to, and what points there.
create table tray_candidate (
  intake uuid not null references intake,
  complaint uuid not null references complaint,
  office text not null references office,
  why text not null check (why in ('thread', 'token', 'reference', 'sender')),
  primary key (intake, complaint)
);

-- By which Message-ID a mail that came in is known: keyed hashes, so that an answer to it finds its complaint.
create table incoming_message_id (
  office text not null references office,
  hash bytea not null,
  intake uuid not null references intake,
  complaint uuid references complaint,
  -- Keyed, of sender, subject and words: the same mail fetched by another way is known by both.
  content bytea not null,
  primary key (office, hash, intake)
);

-- How far each mailbox was read, by its own numbering; nothing hangs on what others mark as read.
create table mailbox_position (
  office text not null references office,
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  -- Mail that came before is not ours to take in: the office connected the mailbox later.
  since timestamptz not null,
  heard_at timestamptz not null default clock_timestamp(),
  -- When what lies in the mailbox was last compared with what was stored, and how many were missing then.
  checked_at timestamptz,
  missed integer not null default 0,
  primary key (office, mailbox)
);

-- One person behind several ways of reaching them. An identifier is a keyed hash by kind and scope, the same as in
-- `identity_index`; each begins as a person of its own. Where one complaint names two, that they are one person is
-- suggested; an officer who looked says so, and it can be taken back.
create table person (
  id uuid primary key,
  office text not null references office,
  joined_into uuid references person,
  joined_by uuid references staff,
  joined_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  check ((joined_into is null) = (joined_at is null)),
  check (joined_into <> id)
);
create index person_joined on person (joined_into) where joined_into is not null;
create table person_identifier (
  office text not null references office,
  kind text not null check (kind in ('email', 'phone')),
  scope text not null default '',
  hash bytea not null,
  person uuid not null references person,
  primary key (office, kind, scope, hash)
);
create index person_identifier_person on person_identifier (person);

-- Nobody's identifier is kept once the last complaint that named it is forgotten.
create function forget_identifier() returns trigger language plpgsql as $$
begin
  delete from person_identifier i where i.office = old.office and i.kind = old.kind and i.hash = old.hash
    and not exists (select from identity_index x where x.office = old.office and x.kind = old.kind and x.hash = old.hash);
  return null;
end $$;
create trigger forget_identifier after delete on identity_index for each row execute function forget_identifier();

insert into person (id, office)
  select (substr(md5(office || kind || encode(hash, 'hex')), 1, 32))::uuid, office
  from (select distinct office, kind, hash from identity_index where kind in ('email', 'phone')) as known;
insert into person_identifier (office, kind, hash, person)
  select distinct office, kind, hash, (substr(md5(office || kind || encode(hash, 'hex')), 1, 32))::uuid
  from identity_index where kind in ('email', 'phone');

do $$
declare
  owned text;
begin
  foreach owned in array array['tray_candidate', 'incoming_message_id', 'mailbox_position', 'person',
    'person_identifier']
  loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;

grant select, insert on tray_candidate, person_identifier to tanggap_app;
grant select, insert, update on incoming_message_id, mailbox_position, person to tanggap_app;

-- What waits to be read, oldest first; ids only.
create function due_intake(at timestamptz, most integer) returns table (id uuid, office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select id, office from public.intake
         where outcome is null and (lease_until is null or lease_until < at)
         order by received_at limit most $$;
revoke all on function due_intake from public;
grant execute on function due_intake to tanggap_app;

-- Who is forgotten leaves no bytes, no summary and no Message-ID behind.
create function forget_intake() returns trigger language plpgsql as $$
begin
  if old.sealed <> '' and new.sealed = '' then
    new.wrapped := null;
    new.summary := null;
    delete from incoming_message_id where intake = new.id;
  end if;
  return new;
end $$;
create trigger forget_intake before update of sealed on intake for each row execute function forget_intake();
