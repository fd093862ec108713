-- What must stay in sight of mail that came in, however long ago.

-- Days further back that do not balance: found once a day, reckoned anew whenever somebody looks.
create table channel_difference (
  office text not null references office,
  channel text not null,
  day date not null,
  primary key (office, channel, day)
);
alter table channel_difference enable row level security;
create policy of_office on channel_difference using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert, delete on channel_difference to tanggap_app;

-- Keyed hash of the Message-ID of a mail that has no ending yet: an answer to it waits until it has one.
alter table intake add column message_id bytea;
create index intake_unfinished on intake (office, message_id) where outcome is null and message_id is not null;
