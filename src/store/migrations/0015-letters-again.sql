-- A letter that nobody got can be sent once more by a person; its age counts from then.
alter table outbox add column requeued_at timestamptz;

-- A mail server on the way said that it keeps trying (RFC 3464 "delayed"): silence proves nothing yet.
alter table outbox add column delayed_at timestamptz;

-- Of a letter that was delayed, silence proves that it came only after servers have given up: five days (RFC 5321
-- section 4.5.4.1).
create or replace function due_told_by_mail(before timestamptz, most integer)
  returns table (complaint uuid, office text, sent_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select o.complaint, o.office, o.sent_at from public.outbox o join public.complaint c on c.id = o.complaint
         where o.state = 'delivered' and o.moment = 'responded' and o.sent_at <= before and o.bounced_at is null
           and (o.delayed_at is null or o.sent_at <= before - interval '5 days')
           and c.state ->> 'stage' = 'answered' and c.state ->> 'told' is null
           and o.sent_at >= to_timestamp((c.state #>> '{response,at}')::bigint / 1000.0)
         order by o.sent_at limit most $$;

-- What is wrong with the channels and was told: told again only when it is new.
alter table staff_alert add column alarms text[] not null default '{}';
