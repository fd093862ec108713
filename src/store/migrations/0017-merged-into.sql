-- Which complaints were merged into one, without looking through all.
alter table complaint
  add column merged_into uuid generated always as ((state ->> 'mergedInto')::uuid) stored;
create index complaint_merged_into on complaint (merged_into) where merged_into is not null;
