-- Who acts for whom (Plh), from a day to a day, both included, in the office's time zone. What is hidden from somebody
-- is hidden from whoever acts for them.
create table acting (
  id uuid primary key,
  office text not null references office,
  staff uuid not null references staff,
  acts_for uuid not null references staff,
  from_day date not null,
  to_day date not null,
  created_at timestamptz not null default now(),
  check (staff <> acts_for),
  check (from_day <= to_day)
);
create index acting_office on acting (office, to_day);

alter table acting enable row level security;
create policy of_office on acting using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert, update on acting to tanggap_app;
