-- Finding complainants without reading them, and forgetting one for good.

-- Keyed hashes of the words of a name, of a phone number and of an e-mail address, as they are once normalised.
create table identity_index (
  complaint uuid not null references complaint,
  office text not null references office,
  kind text not null check (kind in ('name', 'phone', 'email')),
  hash bytea not null,
  primary key (complaint, kind, hash)
);
create index identity_index_hash on identity_index (office, kind, hash, complaint);

alter table identity_index enable row level security;
create policy of_office on identity_index using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert on identity_index to tanggap_app;

-- A plain hash of what came in would let anybody with a copy of the database try out names; a keyed one does not.
alter table intake rename column sha256 to hash;

-- Who looked at an identity, the latest first.
create index audit_event_revealed on audit_event (office, id) where type = 'identity_revealed';

-- Destroys the key under which a complainant's identity, raw intake and addresses were sealed, and all that is left of
-- them. Only for a complaint of the office that is set, and only once its record says so; the app can do nothing else
-- to these tables. `fresh` wraps a new key for what stays: the files, whose own keys come sealed anew.
create function forget_complainant(which uuid, fresh bytea, files uuid[], resealed bytea[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from public.complaint where id = which and office = current_setting('tanggap.office', true)
    and (state ->> 'anonymous')::boolean;
  if not found then
    raise exception 'nobody to forget';
  end if;
  update public.complaint_key set wrapped = fresh where complaint = which;
  delete from public.identity where complaint = which;
  delete from public.identity_index where complaint = which;
  update public.intake set sealed = '', hash = '' where complaint = which;
  update public.outbox set sealed_address = '' where complaint = which;
  update public.outbox set state = 'permanent_failure', lease_until = null, last_error = 'forgotten'
    where complaint = which and state in ('created', 'sending', 'temporary_failure');
  -- Proves what was asked, identity included, to whoever has the key and guesses.
  update public.idempotency set request = '' where complaint = which;
  update public.attachment set sealed = given.sealed
    from unnest(files, resealed) as given (id, sealed) where attachment.id = given.id and complaint = which;
  if exists (select from public.attachment where complaint = which and not id = any (files)) then
    raise exception 'a file would be lost';
  end if;
end $$;
revoke all on function forget_complainant from public;
grant execute on function forget_complainant to tanggap_app;
