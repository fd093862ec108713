import type pg from "pg";

/** Mail that nobody has decided about yet. */
const WAITING = 40;

/** What came in: a mail for each third complaint, and some that wait for a person. Their bytes are never opened here. */
export async function fillIntake(owner: pg.Pool, office: string): Promise<void> {
  await owner.query(
    `insert into intake (id, office, channel, external_id, complaint, seq, hash, sealed, received_at, outcome, settled_at)
     select gen_random_uuid(), office, 'email', id::text, id, 1, sha256(id::text::bytea), '\\x00',
       to_timestamp(lodged_at / 1000.0), 'complaint', to_timestamp(lodged_at / 1000.0)
     from complaint where office = $1 and abs(hashtext(id::text)) % 3 = 0`,
    [office],
  );
  await owner.query(
    `insert into intake (id, office, channel, external_id, hash, sealed, received_at, outcome, reason, settled_at)
     select gen_random_uuid(), $1, 'email', 'waiting ' || n, sha256(n::text::bytea), '\\x00',
       now() - n * interval '1 hour', 'tray', 'doubtful', now() - n * interval '1 hour'
     from generate_series(1, $2::int) n`,
    [office, WAITING],
  );
  // Each of those may belong to one of the same two complaints.
  await owner.query(
    `insert into tray_candidate (intake, office, complaint, why)
     select intake.id, office, one.id, 'sender' from intake
       cross join (select id from complaint where office = $1 and not confidential order by id desc limit 2) as one
     where office = $1 and outcome = 'tray'`,
    [office],
  );
}
