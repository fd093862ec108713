-- That the addresses and numbers on a complaint are one person's, as an officer said of just that complaint. Whom a
-- person is joined into follows from all of these, so that taking one back leaves the others as they were said.
create table person_join (
  complaint uuid primary key references complaint,
  office text not null references office,
  joined_by uuid not null references staff,
  joined_at timestamptz not null
);
alter table person_join enable row level security;
create policy of_office on person_join using (office = current_setting('tanggap.office', true))
  with check (office = current_setting('tanggap.office', true));
grant select, insert, delete on person_join to tanggap_app;

insert into person_join (complaint, office, joined_by, joined_at)
  select complaint, office, staff, at from (
    select distinct on (complaint) complaint, office, staff, at, type from audit_event
    where type in ('persons_joined', 'persons_parted') order by complaint, at desc) as last
  where type = 'persons_joined';
