-- What is known of mail that came in beyond its one ending.

-- The mail that a copy repeats: who may not see that one may not see the copy either.
alter table intake add column duplicate_of uuid references intake;

-- How often reading it failed by nothing but itself; a person gets it after some.
alter table intake add column failures integer not null default 0;

-- Why what a mail asked for could not be done: said in the letter that answers it.
alter table outbox add column refusal text;
