import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { revealIdentity } from "#commands/reveal-identity.ts";
import type { Complaint } from "#complaints/types.ts";
import type { Keys } from "#lib/keys.ts";
import { HOUR } from "#lib/time.ts";
import { saveAudit } from "#store/record/save-audit.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { sql, type Transaction } from "kysely";
import type { Tables } from "#store/tables.ts";
import { aReview, deskOf } from "../../../test/support/desk.ts";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { tamperings } from "../../../test/support/tamper.ts";
import type { Head } from "./verify-chain.ts";
import { verifyIn, verifyRecord, type Verified } from "./verify-record.ts";

let office: TestOffice;
const targets: Complaint[] = [];
/** Names and words that must be in no line of a finding. */
const PERSONAL = /Siti|siti@|Antrean|Loket|Rahasia/i;

beforeAll(async () => {
  office = await openOffice();
  const officer = await office.hire("officer", "Petugas Satu");
  await office.hire("leader", "Pimpinan");
  const desk = deskOf(office);
  for (let number = 0; number < 3; number++) {
    const { complaint } = await office.lodge();
    const does = (noun: string, input: object) => desk.does(officer, complaint, noun, input);
    const later = () => (office.clock.now += HOUR / 4);
    await does("receipt", { complete: true });
    later();
    await does("review", aReview);
    later();
    await does("note", { text: "Rahasia: periksa jadwal." });
    later();
    await does("follow-up", { done: "Loket ditambah." });
    await revealIdentity(office.ctx, officer, complaint.reference, "Menelepon balik");
    // What was sealed at once and what one by one must both hold.
    if (number < 2) await sealRows(office.database.db, office.ctx);
    await does("response", { text: "Loket ditambah mulai Senin." });
    await does("note", { text: "Rahasia: sudah ditelepon." });
    targets.push(complaint);
  }
  await sealRows(office.database.db, office.ctx);
});
afterAll(() => office.close());

const quietly = { heads: [] as readonly Head[], progress: () => {} };
/** Keys that take any proof for right: what is found without any would be found without a key file. */
const blind = (): Keys => ({ ...office.ctx.keys, isMac: () => true });
const verify = (heads: readonly Head[] = []) =>
  verifyRecord(office.database.owner, { ...quietly, keys: office.ctx.keys, heads });

/** Tampers, looks, and undoes it. */
async function after(
  tamper: (tx: Transaction<Tables>) => Promise<unknown>,
  keys: Keys = office.ctx.keys,
  heads: readonly Head[] = [],
): Promise<Verified> {
  class Undo extends Error {}
  let verified: Verified | undefined;
  await office.database.owner
    .transaction()
    .execute(async (tx) => {
      await tamper(tx);
      verified = await verifyIn(tx, { ...quietly, keys, heads });
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return verified!;
}

describe("an untouched record", () => {
  test("is found whole, with a link for each row", async () => {
    const { damages, events, audits, links, waiting, heads } = await verify();
    expect(damages).toEqual([]);
    expect([events, audits, links, waiting]).toEqual([21, 3, 24, 0]);
    expect(heads).toMatchObject([{ office: "1700", position: 24 }]);
  });

  test("is whole while rows wait for the chain, and counts them", async () => {
    const { complaint } = await office.lodge();
    expect(await verify()).toMatchObject({ damages: [], waiting: 1 });
    await sealRows(office.database.db, office.ctx);
    expect(await verify()).toMatchObject({ damages: [], waiting: 0 });
    expect(complaint.version).toBe(1);
  });

  test("is whole after a complainant was forgotten", async () => {
    const { complaint } = await office.lodge();
    await deskOf(office).says(complaint, "anonymity");
    await sealRows(office.database.db, office.ctx);
    expect(await verify()).toMatchObject({ damages: [], waiting: 0 });
  });

  test("is sealed once, however many seal at the same time", async () => {
    await Promise.all(Array.from({ length: 12 }, () => office.lodge()));
    await Promise.all(Array.from({ length: 4 }, () => sealRows(office.database.db, office.ctx)));
    await sealRows(office.database.db, office.ctx);
    expect(await verify()).toMatchObject({ damages: [], waiting: 0 });
  });
});

describe("somebody with the database but not the key", () => {
  describe.each(Object.entries(tamperings))("%s", (_what, tamper) => {
    test("is found every time, named without personal data", async () => {
      for (const { id } of targets) {
        const { damages } = await after((tx) => tamper(tx, id));
        expect(damages.length).toBeGreaterThan(0);
        expect(damages.map(({ where, what }) => `${where}: ${what}`).join("\n")).not.toMatch(PERSONAL);
      }
    });

    test("its twin: with proofs not checked, it is not found", async () => {
      for (const { id } of targets) expect((await after((tx) => tamper(tx, id), blind())).damages).toEqual([]);
    });
  });

  test("names the event and the complaint", async () => {
    const { id, reference } = targets[1]!;
    const { damages } = await after((tx) => tamperings["an event is edited"]!(tx, id));
    expect(damages).toEqual([{ where: `${reference}, event 3`, what: "is not as it was written" }]);
  });
});

describe("what needs no key to be found", () => {
  const cases: [string, (tx: Transaction<Tables>, id: string) => Promise<unknown>, RegExp][] = [
    ["a row beside its events", (tx, id) => sql`update complaint set state = jsonb_set(state, '{stage}', '"closed"')
      where id = ${id}`.execute(tx), /row is not what its events say/],
    ["a deleted event", (tx, id) => sql`delete from complaint_event where complaint = ${id} and seq = 4`.execute(tx),
      /event 4: was deleted/],
    ["words that are gone", (tx, id) => sql`delete from note where complaint = ${id} and kind = 'note'`.execute(tx),
      /its words \(note\) are missing/],
    ["words put in", (tx, id) => sql`insert into message (complaint, seq, office, kind, text)
      values (${id}, 2, '1700', 'message', 'Halo')`.execute(tx), /words \(message\) were put in/],
    ["a code that opens another's complaint", (tx, id) => sql`update complaint set tracking_lookup = 'x'
      where id = ${id}`.execute(tx), /another code than its own/],
    ["swapped keys of two complaints", (tx, id) => sql`update complaint_key k set wrapped = o.wrapped
      from complaint_key o where k.complaint = ${id} and o.complaint <> k.complaint`.execute(tx),
      /its key does not open/],
    ["a row kept from the chain", (tx, id) => sql`delete from chain_link where row = ${id} and seq = 2`.execute(tx),
      /event 2: is unknown to the chain/],
  ]; // prettier-ignore
  test("an identity of another complaint", async () => {
    const [one, other] = targets;
    const { damages } = await after(
      (tx) =>
        sql`update identity set sealed = (select sealed from identity where complaint = ${other!.id})
          where complaint = ${one!.id}`.execute(tx),
      blind(),
    );
    expect(damages).toEqual([{ where: one!.reference, what: "its identity does not open with its key" }]);
  });

  test.each(cases)("%s", async (_what, tamper, said) => {
    const { damages } = await after((tx) => tamper(tx, targets[0]!.id), blind());
    expect(damages.map(({ where, what }) => `${where}: ${what}`).join("\n")).toMatch(said);
  });
});

describe("words", () => {
  test("erased on record are no damage; erased without are", async () => {
    const { id, office: code } = targets[0]!;
    const erase = (tx: Transaction<Tables>) =>
      sql`delete from note where complaint = ${id} and kind = 'note' and seq = 4`.execute(tx);
    expect((await after(erase)).damages).toHaveLength(1);
    const onRecord = await after(async (tx) => {
      await erase(tx);
      const detail = { seq: 4, kind: "note" };
      await saveAudit(tx, office.ctx, { office: code, staff: null, type: "words_erased", complaint: id, detail });
    });
    expect(onRecord.damages).toEqual([]);
  });
});

describe("a head", () => {
  test("of earlier is still in the chain; a cut tail is seen only with one", async () => {
    const { heads } = await verify();
    await office.lodge();
    await sealRows(office.database.db, office.ctx);
    expect((await verify(heads)).damages).toEqual([]);
    const [now] = (await verify()).heads;
    const cut = async (tx: Transaction<Tables>) => {
      const last = await tx.selectFrom("chain_link").select("row").where("position", "=", now!.position)
        .executeTakeFirstOrThrow(); // prettier-ignore
      await tamperings["a complaint is deleted with all that was recorded of it"]!(tx, last.row);
    };
    expect((await after(cut)).damages).toEqual([]);
    const found = (await after(cut, office.ctx.keys, [now!])).damages;
    expect(found).toEqual([
      { where: `office 1700, link ${now!.position}`, what: "the chain was cut before the head given" },
    ]);
  });

  test("of another chain is not in it", async () => {
    const [head] = (await verify()).heads;
    const other = { ...head!, hash: Buffer.alloc(33, 1) };
    expect((await verify([other])).damages).toEqual([
      { where: `office 1700, link ${head!.position}`, what: "is not the head given" },
    ]);
    expect((await verify([{ ...head!, office: "9900" }])).damages).toHaveLength(1);
  });
});
