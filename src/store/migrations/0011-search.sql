-- Words of complaints, found by an index, and filters that people keep. Row-level security would force a scan of every
-- row, so functions of the owner look, at the office that is set and no other; who may see what they find is asked
-- afterwards. Replaces the search of 0007, which knew subjects only.

drop function complaints_like;
drop index if exists complaint_words;

-- The stems of the words in a text, without the stems of words that say nothing (the server brings no such list for
-- Indonesian). A word is a run of letters and digits.
create function stems_of(words text) returns tsvector language sql immutable strict parallel safe
  return (select coalesce(pg_catalog.array_to_tsvector(pg_catalog.array_agg(stem)), '')
    from pg_catalog.unnest(pg_catalog.tsvector_to_array(pg_catalog.to_tsvector('pg_catalog.indonesian',
      pg_catalog.regexp_replace(words, '[^[:alnum:]]+', ' ', 'g')))) stem
    where pg_catalog.length(stem) <= 40 and not stem = any ('{ada,agar,akan,aku,anda,antara,apa,apabila,atas,atau,bagi,bahwa,begitu,belum,berapa,
      bila,bisa,bukan,dalam,dan,dapat,dari,demi,dengan,di,dia,guna,hanya,harus,hingga,ia,
      ini,itu,jadi,jika,juga,kalau,kami,kamu,karena,ke,kita,lagi,lain,lalu,lebih,maka,
      masih,mau,mohon,namun,napa,nya,oleh,pada,para,per,pernah,pun,reka,saat,saja,sama,
      sampa,sangat,saya,sebab,sebaga,sebut,secara,sejak,sekal,selalu,semua,sepert,sering,
      serta,sini,situ,suatu,sudah,supaya,tapi,telah,tentang,tetap,tiap,tidak,tika,tolong,
      untuk,yaitu,yang}'::text[]));

-- Each stem by office and week: what is looked for is looked for week by week, the newest first, so that a common word
-- costs no more than the weeks that hold enough of it, and a rare one a look at each week. 604,800,000 ms are a week.
create function stem_keys(office text, lodged_at bigint, stems tsvector) returns tsvector
  language sql immutable strict parallel safe
  return (select coalesce(pg_catalog.array_to_tsvector(pg_catalog.array_agg(
      office || '.' || (lodged_at / 604800000) || '.' || stem)), '')
    from pg_catalog.unnest(pg_catalog.tsvector_to_array(stems)) stem);

-- The stems of everything said in a complaint, internal words too: whoever sees it reads those as well. Of the
-- complainant's identity there is nothing here.
create table search (
  complaint uuid primary key references complaint,
  office text not null references office,
  lodged_at bigint not null,
  stems tsvector not null
);
create index search_lodged on search (office, lodged_at);
-- No list of pending entries: each look at a week would have to read through it.
create index search_keys on search using gin (stem_keys(office, lodged_at, stems)) with (fastupdate = off);

-- Words as they were written, for those who mistype. Two who write the same new word at once make it twice: better
-- than one waiting for the other.
create table search_word (office text not null references office, word text not null);
create index search_word_exact on search_word (office, word);
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_trgm') then
    create extension if not exists pg_trgm;
    create index search_word_like on search_word using gin (word gin_trgm_ops);
  end if;
end $$;

create table saved_filter (
  id uuid primary key,
  office text not null references office,
  staff uuid not null references staff,
  name text not null,
  -- As it stands in the address.
  query text not null,
  shared boolean not null,
  unique (staff, name)
);
create index saved_filter_office on saved_filter (office);

do $$
declare
  owned text;
begin
  foreach owned in array array['search', 'search_word', 'saved_filter'] loop
    execute format('alter table %I enable row level security', owned);
    execute format(
      'create policy of_office on %I using (office = current_setting(''tanggap.office'', true))
         with check (office = current_setting(''tanggap.office'', true))', owned);
  end loop;
end $$;
grant select on search, search_word to tanggap_app;
grant select, insert, update, delete on saved_filter to tanggap_app;

-- Adds words to what a complaint is found by. Only to one of the office that is set, or by the owner.
create function add_stems(which uuid, words text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  own text := (select c.office from public.complaint c where c.id = which);
begin
  if own is distinct from current_setting('tanggap.office', true)
     and not pg_has_role(session_user, current_user, 'member') then
    return;
  end if;
  insert into public.search as s (complaint, office, lodged_at, stems)
    select c.id, c.office, c.lodged_at, public.stems_of(c.reference || ' ' || words)
      from public.complaint c where c.id = which
    on conflict (complaint) do update set stems = s.stems || excluded.stems
      -- A row of this type holds at most a megabyte; what is said after ten thousand words is read, not found.
      where length(s.stems) < 10000 and s.stems || excluded.stems <> s.stems;
  insert into public.search_word (office, word)
    select own, word from (
      select distinct word from regexp_split_to_table(lower(words), '[^[:alpha:]]+') word
        where length(word) between 4 and 30) fresh
      where not exists (select from public.search_word known where known.office = own and known.word = fresh.word);
end $$;

-- What was changed or taken away is found no more.
create function renew_stems(which uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not pg_has_role(session_user, current_user, 'member') then
    return;
  end if;
  delete from public.search where complaint = which;
  perform public.add_stems(which, concat_ws(' ', s.subject, s.description, s.place, s.remedy_sought, s.reported_post,
      s.reported_words)) from public.submission s where s.complaint = which;
  perform public.add_stems(which, text) from public.message where complaint = which;
  perform public.add_stems(which, text) from public.note where complaint = which;
end $$;

create function submission_said() returns trigger language plpgsql as $$
begin
  perform public.add_stems(complaint, concat_ws(' ', subject, description, place, remedy_sought, reported_post,
    reported_words)) from fresh;
  return null;
end $$;
create function words_said() returns trigger language plpgsql as $$
begin
  perform public.add_stems(complaint, string_agg(text, ' ')) from fresh group by complaint;
  return null;
end $$;
create function words_changed() returns trigger language plpgsql as $$
begin
  perform public.renew_stems(old.complaint);
  return null;
end $$;

create trigger found_by after insert on submission referencing new table as fresh
  for each statement execute function submission_said();
create trigger found_by after insert on message referencing new table as fresh
  for each statement execute function words_said();
create trigger found_by after insert on note referencing new table as fresh
  for each statement execute function words_said();
create trigger found_no_more after update or delete on submission for each row execute function words_changed();
create trigger found_no_more after update or delete on message for each row execute function words_changed();
create trigger found_no_more after update or delete on note for each row execute function words_changed();

-- Complaints of the office whose words fit, the newest first, of those older than `before`; `weeks` bounds how many weeks
-- with complaints are looked through. `sought` is a tsquery in which each stem begins with @, in place of the week.
create function find_stems(sought text, before bigint, most integer, weeks integer default null) returns table (id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off as $$
declare
  own text := current_setting('tanggap.office', true);
  week bigint;
  until bigint := before;
  asked tsquery;
  gone integer;
begin
  loop
    select s.lodged_at / 604800000 into week from public.search s
      where s.office = own and s.lodged_at < until order by s.lodged_at desc limit 1;
    exit when week is null or most <= 0 or weeks <= 0;
    asked := replace(sought, '@', own || '.' || week || '.')::tsquery;
    return query
      with matches as materialized (select s.complaint, s.lodged_at, s.office from public.search s
          where public.stem_keys(s.office, s.lodged_at, s.stems) @@ asked)
      select m.complaint from matches m where m.office = own and m.lodged_at < before
        order by m.lodged_at desc, m.complaint desc limit most;
    get diagnostics gone = row_count;
    most := most - gone;
    weeks := weeks - 1;
    until := week * 604800000;
  end loop;
end $$;

-- Words that were written here and look like one that was typed.
create function find_words_like(typed text, most integer) returns table (name text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if to_regproc('similarity') is null then
    return;
  end if;
  return query select w.word from public.search_word w
    where w.office = current_setting('tanggap.office', true) and w.word % typed
    group by w.word order by similarity(w.word, typed) desc, w.word limit most;
end $$;

-- Complaints whose complainant has all these hashes of one kind, the newest first. Ids are in the order of time.
create function find_persons(which text, hashes bytea[], before uuid, most integer) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select i.complaint from public.identity_index i
         where i.office = current_setting('tanggap.office', true) and i.kind = which and i.hash = hashes[1]
           and (before is null or i.complaint < before)
           and not exists (select from unnest(hashes[2:]) other where not exists (
             select from public.identity_index o where o.complaint = i.complaint and o.kind = which and o.hash = other))
         order by i.complaint desc limit most $$;

create index complaint_register_number on complaint (office, (state ->> 'registerNumber'));
create function find_register_number(typed text) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select c.id from public.complaint c
         where c.office = current_setting('tanggap.office', true) and c.state ->> 'registerNumber' = typed $$;

revoke all on function add_stems, renew_stems, find_stems, find_words_like, find_persons, find_register_number from public;
grant execute on function add_stems, renew_stems, find_stems, find_words_like, find_persons, find_register_number
  to tanggap_app;

-- What was said before.
select renew_stems(complaint) from submission;
analyze search;
