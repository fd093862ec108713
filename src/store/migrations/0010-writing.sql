-- What staff have typed into a verb's form and not sent: one draft a person, complaint and verb, sealed with the
-- complaint's key. It goes when the verb is done, when it is thrown away, and with the key.
create table staff_draft (
  complaint uuid not null references complaint,
  staff uuid not null references staff,
  noun text not null,
  office text not null references office,
  sealed bytea not null,
  -- The complaint's version that the writer saw when it was begun.
  version integer not null,
  -- The key of the form that it was typed in: two windows of one person are two forms.
  form text not null,
  begun_at timestamptz not null,
  kept_at timestamptz not null,
  primary key (complaint, staff, noun)
);
create index staff_draft_kept on staff_draft (office, kept_at);

alter table staff_draft enable row level security;
create policy of_office on staff_draft using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert, update, delete on staff_draft to tanggap_app;
