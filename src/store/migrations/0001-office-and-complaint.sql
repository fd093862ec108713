-- Offices, their SOP versions, complaints and all that belongs to one. Every table that belongs to an office carries
-- `office`; the app's role sees only the office set for its transaction, and says so by itself (row-level security).

create table office (
  code text primary key check (code ~ '^[0-9A-Za-z]{1,12}$'),
  name jsonb not null,
  time_zone text not null,
  -- Who leads the office today. The signatory of the SOP's document is in the document.
  leader_name text,
  leader_post text,
  created_at timestamptz not null default now()
);

create table sop_version (
  id uuid primary key,
  office text not null references office,
  version integer not null check (version > 0),
  document jsonb not null,
  sha256 bytea not null,
  loaded_at timestamptz not null default now(),
  unique (office, version),
  unique (office, sha256)
);

create table staff (
  id uuid primary key,
  office text not null references office,
  user_id text unique,
  name text not null,
  post text not null default '',
  role text not null check (role in ('receptionist', 'officer', 'leader', 'administrator', 'auditor')),
  email text,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create index staff_office on staff (office);
create unique index staff_email on staff (office, lower(email)) where email is not null;

-- The state row: `state` is the fold of the complaint's events and the only thing written; what lists need is derived
-- from it, so that it cannot drift.
create table complaint (
  id uuid primary key,
  office text not null references office,
  sop uuid not null references sop_version,
  state jsonb not null,
  tracking_lookup bytea not null,
  subject text not null,
  -- When the system does something by itself next (UTC milliseconds).
  wake_at bigint,
  -- Where it stands in the SOP: a step's id, for counts.
  step text,
  reference text generated always as (state ->> 'reference') stored not null,
  stage text generated always as (state ->> 'stage') stored not null,
  handler_id uuid generated always as ((state ->> 'handlerId')::uuid) stored,
  reported_staff_id uuid generated always as ((state ->> 'reportedStaffId')::uuid) stored,
  confidential boolean generated always as ((state ->> 'confidential')::boolean) stored not null,
  lodged_at bigint generated always as ((state ->> 'lodgedAt')::bigint) stored not null,
  -- The office's own clock that counts now: what the worklist is ordered by.
  due_at bigint generated always as (
    case state ->> 'stage'
      when 'lodged' then (state #>> '{clocks,receipt,dueAt}')::bigint
      when 'closed' then null
      else case when state #>> '{clocks,response,stoppedAt}' is null then (state #>> '{clocks,response,dueAt}')::bigint end
    end) stored,
  -- Whether the office has something to do: open and not merely waiting for a rating, or a message or promise waits.
  waits boolean generated always as (
    (state ->> 'stage') not in ('closed', 'answered')
    or (state ->> 'stage' = 'answered' and state ->> 'told' is null)
    or state ->> 'messageWaitingSince' is not null
    or state ->> 'pending' is not null
    or (state #> '{clocks,promise}' is not null and state #>> '{clocks,promise,stoppedAt}' is null)) stored not null,
  unique (office, reference),
  unique (office, tracking_lookup)
);
create index complaint_worklist on complaint (office, waits desc, (coalesce(due_at, 9007199254740991)), id);
create index complaint_stage on complaint (office, stage, (coalesce(due_at, 9007199254740991)), id);
create index complaint_handler on complaint (office, handler_id);
create index complaint_wake on complaint (wake_at) where wake_at is not null;
create index complaint_sop_step on complaint (sop, step) where step is not null;

create table complaint_event (
  complaint uuid not null references complaint,
  seq integer not null,
  office text not null references office,
  type text not null,
  body jsonb not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (complaint, seq)
);

-- The complainant's own words, never changed.
create table submission (
  complaint uuid primary key references complaint,
  office text not null references office,
  subject text not null,
  description text not null,
  occurred_at text,
  place text,
  remedy_sought text,
  reported_post text,
  reported_words text
);

-- Words in and out. Whatever leaves the office is built from this table alone.
create table message (
  complaint uuid not null references complaint,
  seq integer not null,
  office text not null references office,
  kind text not null,
  text text not null,
  primary key (complaint, seq, kind)
);

-- Internal words: a table of their own, with no way out.
create table note (
  complaint uuid not null references complaint,
  seq integer not null,
  office text not null references office,
  kind text not null,
  text text not null,
  primary key (complaint, seq, kind)
);

-- Identity lives apart, sealed with a key per complaint that is itself wrapped by the office's. Destroying the wrapped
-- key destroys the identity and the raw intake.
create table complaint_key (
  complaint uuid primary key references complaint,
  office text not null references office,
  wrapped bytea not null
);

create table identity (
  complaint uuid primary key references complaint,
  office text not null references office,
  sealed bytea not null
);

-- What came in, as it came.
create table intake (
  id uuid primary key,
  office text not null references office,
  channel text not null,
  external_id text,
  complaint uuid references complaint,
  sha256 bytea not null,
  sealed bytea not null,
  received_at timestamptz not null default clock_timestamp(),
  unique (office, channel, external_id)
);
create index intake_complaint on intake (complaint);

-- One try after another to tell somebody something. The text is rendered while sending; secrets are never stored.
create table outbox (
  id uuid primary key,
  office text not null references office,
  complaint uuid not null references complaint,
  seq integer not null,
  moment text not null,
  channel text not null,
  language text not null,
  sealed_address bytea not null,
  state text not null default 'created' check (state in
    ('created', 'sending', 'delivered', 'temporary_failure', 'permanent_failure', 'technical_failure')),
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  lease_until timestamptz,
  sent_at timestamptz,
  last_error text,
  created_at timestamptz not null default now(),
  unique (complaint, seq, moment, channel)
);
create index outbox_due on outbox (next_at) where state in ('created', 'sending', 'temporary_failure');
create index outbox_sent on outbox (sent_at) where state = 'delivered' and moment = 'responded';

-- The same request twice is one. `request` is a keyed hash of what was asked; `result` what it did.
create table idempotency (
  office text not null references office,
  scope text not null,
  key text not null,
  request bytea not null,
  complaint uuid references complaint,
  created_at timestamptz not null default now(),
  primary key (office, scope, key)
);
create index idempotency_created on idempotency (created_at);

create table register_counter (
  office text not null references office,
  year integer not null,
  last integer not null,
  primary key (office, year)
);

create table citizen_draft (
  id uuid primary key,
  office text not null references office,
  sealed bytea not null,
  updated_at timestamptz not null default now()
);
create index citizen_draft_updated on citizen_draft (updated_at);

create table audit_event (
  id uuid primary key,
  office text not null references office,
  staff uuid references staff,
  type text not null,
  complaint uuid references complaint,
  detail jsonb not null default '{}',
  at timestamptz not null default clock_timestamp()
);
create index audit_event_complaint on audit_event (complaint);

do $$
declare
  owned text;
begin
  foreach owned in array array['sop_version', 'staff', 'complaint', 'complaint_event', 'submission', 'message', 'note',
    'complaint_key', 'identity', 'intake', 'outbox', 'idempotency', 'register_counter', 'citizen_draft', 'audit_event']
  loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;

grant select on office to tanggap_app;
grant select on sop_version to tanggap_app;
grant select, insert, update on staff to tanggap_app;
grant select, insert, update on complaint, intake, outbox, idempotency, register_counter to tanggap_app;
-- Append-only: what was recorded cannot be edited or removed by the app.
grant select, insert on complaint_event, submission, message, note, identity, complaint_key, audit_event to tanggap_app;
grant select, insert, update, delete on citizen_draft to tanggap_app;
grant delete on idempotency to tanggap_app;

-- The jobs look across offices for what is due; they get ids only, then work inside the office.
create function due_wakes(until bigint, most integer) returns table (id uuid, office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select id, office from public.complaint where wake_at <= until order by wake_at limit most $$;
create function due_outbox(at timestamptz, most integer) returns table (id uuid, office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select id, office from public.outbox
         where state in ('created', 'sending', 'temporary_failure') and next_at <= at
           and (lease_until is null or lease_until < at)
         order by next_at limit most $$;
create function due_told_by_mail(before timestamptz, most integer) returns table (complaint uuid, office text, sent_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select o.complaint, o.office, o.sent_at from public.outbox o join public.complaint c on c.id = o.complaint
         where o.state = 'delivered' and o.moment = 'responded' and o.sent_at <= before
           and c.state ->> 'stage' = 'answered' and c.state ->> 'told' is null
           and o.sent_at >= to_timestamp((c.state #>> '{response,at}')::bigint / 1000.0)
         order by o.sent_at limit most $$;
create function running_complaints(after uuid, most integer) returns table (id uuid, office text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select id, office from public.complaint where (after is null or id > after)
           and (stage <> 'closed' or state #>> '{clocks,promise}' is not null or (state ->> 'objectionUntil') is null)
         order by id limit most $$;
revoke all on function due_wakes, due_outbox, due_told_by_mail, running_complaints from public;
grant execute on function due_wakes, due_outbox, due_told_by_mail, running_complaints to tanggap_app;
