import type pg from "pg";

/**
 * Fills office 1700 with complaints made of one statement each thousand, in words as they come: a few very common, many
 * rare, spread over two years. Rows have the shape of an answered complaint; they carry no events.
 */
export async function fillForSearch(
  owner: pg.Pool,
  officers: readonly string[],
  count: number,
  until: number,
  people: { readonly rahma: Buffer; readonly phone: Buffer },
): Promise<void> {
  const client = await owner.connect();
  try {
    const definition = await client.query<{ sql: string }>(
      "select indexdef as sql from pg_indexes where indexname in ('search_keys', 'search_word_like')",
    );
    await client.query("drop index search_keys; drop index search_word_like");
    // What it does row by row is done below for twenty thousand at once.
    await client.query("alter table submission disable trigger found_by");
    await client.query("set synchronous_commit = off");
    const batch = 20_000;
    for (let done = 0; done < count; done += batch) {
      const most = Math.min(batch, count - done);
      const span = 730 * 86_400_000;
      await client.query(insert, [done, most, until - span, span / count, officers]);
      if (process.stderr.isTTY) process.stderr.write(`\rfilling: ${done + most} of ${count}`);
    }
    await client.query(
      `insert into identity_index (complaint, office, kind, hash)
         select id, office, 'name', $1::bytea from complaint where abs(hashtext(id::text)) % 50 = 0
         union all (select id, office, 'phone', $2::bytea from complaint order by id desc limit 1)`,
      [people.rahma, people.phone],
    );
    await client.query("set maintenance_work_mem = '512MB'");
    await client.query("alter table submission enable trigger found_by");
    for (const { sql } of definition.rows) await client.query(sql);
    await client.query("vacuum analyze");
  } finally {
    client.release();
  }
}

/** $1 first number, $2 how many, $3 the oldest instant, $4 milliseconds between two, $5 officers. */
const insert = `
  with vocabulary as materialized (
    select array['pelayanan','antrean','lambat','petugas','data','loket','publikasi','sensus','survei','jadwal'] as common
  ), made as materialized (
    select number, $3::bigint + (number * $4::float8)::bigint as at,
      (lpad(to_hex($3::bigint + (number * $4::float8)::bigint), 12, '0') || '7' || substr(md5(number::text), 1, 3) || '8'
        || substr(md5(number::text), 4, 15))::uuid as id,
      (select string_agg(common[1 + floor(10 * power(random(), 2) + 0 * n)::int], ' ') from generate_series(1, 6 + 0 * number) n) || ' '
        || (select string_agg('kata' || substr(md5(floor(20000 * power(random(), 3) + 0 * n)::text), 1, 5), ' ') from generate_series(1, 30 + 0 * number) n)
        || case when number % 100 = 0 then ' genangan' else '' end || ' unik' || number as words
    from generate_series($1::bigint, $1::bigint + $2::bigint - 1) number, vocabulary
  ), complaints as (
    insert into complaint (id, office, sop, subject, tracking_lookup, step, state)
    select id, '1700', (select id from sop_version where office = '1700' limit 1), split_part(words, ' unik', 1),
      sha256(number::text::bytea), null, jsonb_build_object('id', id, 'office', '1700', 'kind', 'complaint', 'channel', 'web',
        'reference', '1700-2026-' || lpad(upper(to_hex(number)), 6, '0'), 'sop', (select id from sop_version limit 1),
        'stage', case when number % 50 = 0 then 'in_review' else 'closed' end, 'handlerId', ($5::text[])[1 + number % 2],
        'confidential', number % 17 = 0, 'anonymous', false, 'lodgedAt', at, 'told', null, 'pending', null,
        'messageWaitingSince', null, 'clocks', jsonb_build_object('response', jsonb_build_object('dueAt', at + 1209600000,
        'stoppedAt', null)))
    from made returning id
  ), stems as (
    insert into search (complaint, office, lodged_at, stems)
    select id, '1700', at, stems_of('1700-2026-' || lpad(upper(to_hex(number)), 6, '0') || ' ' || words) from made
  ), known as (
    insert into search_word (office, word)
    select '1700', word from (select distinct regexp_split_to_table(words, '[^[:alpha:]]+') word from made) one
    where length(word) between 4 and 30 and not exists (
      select from search_word where office = '1700' and search_word.word = one.word)
  )
  insert into submission (complaint, office, subject, description)
  select id, '1700', left(words, 80), words from made`;
