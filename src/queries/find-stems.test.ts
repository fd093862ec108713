import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DAY } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";

let office: TestOffice;
const lodged: { id: string; at: number; common: boolean; rare: boolean }[] = [];
beforeAll(async () => {
  office = await openOffice();
  // Four years, with gaps longer than a span and weeks with several.
  const begun = office.clock.now;
  for (const [index, day] of [0, 1, 2, 3, 9, 9, 20, 100, 101, 500, 501, 502, 900, 1200, 1201, 1400].entries()) {
    const [common, rare] = [index % 3 !== 2, index === 4 || index === 12];
    office.clock.now = begun + day * DAY + index;
    const subject = [common && "antrean", rare && "genset"].filter(Boolean).join(" ") || "lain";
    const { complaint } = await office.lodge({ subject, description: "Uji." });
    lodged.unshift({ id: complaint.id, at: office.clock.now, common, rare });
  }
});
afterAll(() => office.close());

const stemOf = async (word: string) => {
  const { rows } = await sql<{ stem: string }>`
    select unnest(tsvector_to_array(stems_of(${word}))) as stem`.execute(office.ctx.db);
  return `'@${rows[0]!.stem}'`;
};
const found = (words: string, before: number, most: number) =>
  inOffice(office.ctx.db, office.code, async (trx) => {
    const { rows } = await sql<{ id: string }>`select id from find_stems(${words}, ${before}, ${most})`.execute(trx);
    return rows.map(({ id }) => id);
  });

test("the newest that hold what is sought are found, as many as asked for, from any moment on, in whatever weeks", async () => {
  const [common, rare] = [await stemOf("antrean"), await stemOf("genset")];
  const questions = [
    { words: common, holds: (one: (typeof lodged)[number]) => one.common },
    { words: rare, holds: (one: (typeof lodged)[number]) => one.rare },
    { words: `${common} & ${rare}`, holds: (one: (typeof lodged)[number]) => one.common && one.rare },
    { words: `(${common} | ${rare})`, holds: (one: (typeof lodged)[number]) => one.common || one.rare },
    { words: "'@tiada'", holds: () => false },
  ];
  const moments = [...lodged.map(({ at }) => at), ...lodged.map(({ at }) => at + 1), Number.MAX_SAFE_INTEGER];
  const asked = fc.record({
    question: fc.constantFrom(...questions),
    before: fc.constantFrom(...moments),
    most: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ question: { words, holds }, before, most }) => {
      const expected = lodged.filter((one) => one.at < before && holds(one)).map(({ id }) => id);
      expect(await found(words, before, most)).toEqual(expected.slice(0, most));
    }),
  );
});
