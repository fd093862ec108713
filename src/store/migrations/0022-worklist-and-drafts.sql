-- A worklist narrowed to a channel or to what the review found. A list of the few that came by letter would otherwise
-- be looked for among all; an expression on the state cannot be, since row-level security comes first.
alter table complaint
  add column channel text generated always as (state ->> 'channel') stored,
  add column classification text generated always as (state #>> '{review,classification}') stored;
create index complaint_channel on complaint (office, channel, waits desc, (coalesce(due_at, 9007199254740991)), id);
create index complaint_classification
  on complaint (office, classification, waits desc, (coalesce(due_at, 9007199254740991)), id)
  where classification is not null;

-- What staff have typed into a form that belongs to no complaint yet, and not sent: one draft a person and form, sealed
-- with the office's own key. Lodging at the counter holds personal data: it goes when it is lodged, thrown away, or a
-- week old.
create table form_draft (
  staff uuid not null references staff,
  form text not null,
  office text not null references office,
  sealed bytea not null,
  -- The key of the form that it was typed in: two windows of one person are two forms.
  form_key text not null,
  kept_at timestamptz not null,
  primary key (staff, form)
);
create index form_draft_kept on form_draft (office, kept_at);

alter table form_draft enable row level security;
create policy of_office on form_draft using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert, update, delete on form_draft to tanggap_app;

-- A letter to the complainant of a merged complaint tells of an event of the one that goes on: `seq` is that one's then.
alter table outbox add column tells_of uuid references complaint;
drop index outbox_once;
create unique index outbox_once on outbox
  (complaint, seq, moment, channel, coalesce(answers, '00000000-0000-0000-0000-000000000000'),
    coalesce(tells_of, '00000000-0000-0000-0000-000000000000'));
