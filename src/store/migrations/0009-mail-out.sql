-- Letters that go out: what they answer, and how many a program may send by itself.

-- A letter that answers one mail, such as where a complaint is; asked again, it is answered again.
alter table outbox add column answers uuid references intake;
alter table outbox drop constraint outbox_complaint_seq_moment_channel_key;
create unique index outbox_once on outbox
  (complaint, seq, moment, channel, coalesce(answers, '00000000-0000-0000-0000-000000000000'));

-- Keyed hash of the address, so that what goes by itself to one address can be counted.
alter table outbox add column recipient bytea;
create index outbox_recipient on outbox (office, recipient, sent_at) where recipient is not null;

-- What a delivery report said later of a letter that the server had taken.
alter table outbox add column bounced_at timestamptz;
alter table outbox add column bounce_status text;

-- A letter that came back does not count as told.
create or replace function due_told_by_mail(before timestamptz, most integer)
  returns table (complaint uuid, office text, sent_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select o.complaint, o.office, o.sent_at from public.outbox o join public.complaint c on c.id = o.complaint
         where o.state = 'delivered' and o.moment = 'responded' and o.sent_at <= before and o.bounced_at is null
           and c.state ->> 'stage' = 'answered' and c.state ->> 'told' is null
           and o.sent_at >= to_timestamp((c.state #>> '{response,at}')::bigint / 1000.0)
         order by o.sent_at limit most $$;

-- Letters that nobody will get unless a person does something.
create index outbox_dead on outbox (office, created_at) where state in ('permanent_failure', 'technical_failure');

-- When the people of an office were last told by mail that something waits for them.
create table staff_alert (
  office text primary key references office,
  alerted_at timestamptz not null
);
alter table staff_alert enable row level security;
create policy of_office on staff_alert using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert, update on staff_alert to tanggap_app;
