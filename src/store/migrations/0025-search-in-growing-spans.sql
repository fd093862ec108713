-- A span is at most twice the one before, not eight times: after two weeks with hardly a match the next eight held
-- thousands, and each was compared with each pair of words of each week (21 ms for what is similar; now 4).
-- Arguments and result as in 0024.
create or replace function find_stems(sought text, before bigint, most integer, weeks integer default null)
  returns table (id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off as $$
declare
  own text := current_setting('tanggap.office', true);
  week bigint;
  span integer := 1;
  -- A question of many words is long for each week, and asked of fewer at once.
  widest integer := greatest(1, least(64, 512 / greatest(1, length(sought) - length(replace(sought, '@', '')))));
  until bigint := before;
  asked tsquery;
  gone integer;
begin
  loop
    select s.lodged_at / 604800000 into week from public.search s
      where s.office = own and s.lodged_at < until order by s.lodged_at desc limit 1;
    exit when week is null or most <= 0 or weeks <= 0;
    span := least(span, weeks);
    select string_agg('(' || replace(sought, '@', own || '.' || each || '.') || ')', ' | ')::tsquery into asked
      from generate_series(week - span + 1, week) each;
    return query
      with matches as materialized (select s.complaint, s.lodged_at, s.office from public.search s
          where public.stem_keys(s.office, s.lodged_at, s.stems) @@ asked)
      select m.complaint from matches m where m.office = own and m.lodged_at < before
        order by m.lodged_at desc, m.complaint desc limit most;
    get diagnostics gone = row_count;
    most := most - gone;
    weeks := weeks - span;
    until := (week - span + 1) * 604800000;
    -- At most twice as many, since the weeks before need not be like these.
    span := least(widest, span * 2, case when gone > 0 then ceil(most * span / gone::numeric) end);
    span := greatest(1, span);
  end loop;
end $$;
