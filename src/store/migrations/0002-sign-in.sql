-- Who may sign in, and how. These tables are asked before an office is known, so row-level security does not hold here;
-- nothing in them is about a complaint.

-- Shape of the sign-in library (better-auth 1.7), under names of our own. `auth_user.office` says where its person works.
create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  office text not null references office
);

create table auth_session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references auth_user on delete cascade
);
create index auth_session_user on auth_session (user_id);
create index auth_session_expires on auth_session (expires_at);

create table auth_account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index auth_account_user on auth_account (user_id);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);

-- How often something was tried. Keys are keyed hashes: no address and no e-mail can be read here.
create table throttle (
  key bytea primary key,
  count integer not null,
  until timestamptz not null
);
create index throttle_until on throttle (until);

-- One-time links. Without a person it is the link that makes the first administrator of its office.
create table invitation (
  id uuid primary key,
  office text not null references office,
  staff uuid references staff,
  role text not null check (role in ('receptionist', 'officer', 'leader', 'administrator', 'auditor')),
  hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index invitation_open on invitation (office, staff) nulls not distinct where used_at is null;

-- Bearer tokens of the API. A token belongs to a person and ends with them.
create table api_token (
  id uuid primary key,
  office text not null references office,
  staff uuid not null references staff,
  hash bytea not null unique,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index api_token_staff on api_token (staff);

alter table staff add constraint staff_user foreign key (user_id) references auth_user;

grant select, insert, update, delete
  on auth_user, auth_session, auth_account, auth_verification, throttle, invitation, api_token to tanggap_app;

-- The second step of signing in, in the shape of the library's plugin.
alter table auth_user add column two_factor_enabled boolean not null default false;
create table auth_two_factor (
  id text primary key,
  -- Both encrypted by the library under a key of the key file.
  secret text not null,
  backup_codes text not null,
  user_id text not null unique references auth_user on delete cascade,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- Qualifications of executors: which sentences of the SOP's list a person meets. No row: nobody has looked yet.
create table staff_qualification (
  staff uuid primary key references staff,
  office text not null references office,
  -- The sentences that are met, in the SOP's own Indonesian words, so that a revision asks anew.
  met text[] not null,
  trained_on text check (trained_on ~ '^\d{4}-\d{2}-\d{2}$'),
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null
);

alter table staff_qualification enable row level security;
create policy of_office on staff_qualification using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));

grant select, insert, update, delete on auth_two_factor to tanggap_app;
grant select, insert, update on staff_qualification to tanggap_app;
