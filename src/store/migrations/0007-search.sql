-- Words of subjects, and references, found by an index. Row-level security would force a scan of every row, so one
-- function of the owner looks, at the office that is set and no other; who may see what it finds is asked afterwards.

-- Where the server has no trigrams the search works too, by scanning.
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_trgm') then
    create extension if not exists pg_trgm;
    create index complaint_words on complaint using gin (subject gin_trgm_ops, reference gin_trgm_ops);
  end if;
end $$;

-- The newest complaints whose subject or reference is like a pattern. Few rows are promised to the planner, so that it
-- looks each up instead of reading every complaint.
create function complaints_like(pattern text, most integer) returns table (id uuid)
  language sql stable security definer rows 50 set search_path = pg_catalog, public
  as $$ select id from public.complaint
         where office = current_setting('tanggap.office', true) and (subject ilike pattern or reference ilike pattern)
         order by lodged_at desc limit most $$;
revoke all on function complaints_like from public;
grant execute on function complaints_like to tanggap_app;
