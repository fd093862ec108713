-- What the live SOP counts.

-- Who was not content: few, and looked for by the day on which they said so.
create index complaint_low_rating on complaint (office, ((state #>> '{rating,at}')::bigint))
  where (state #>> '{rating,score}')::int <= 2;
