import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRefusal } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { purge } from "#jobs/purge.ts";
import { readWriting } from "#queries/writing/read-writing.ts";
import { deskOf, granted } from "../../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../../test/support/office.ts";
import { runStaffVerb } from "../run-staff-verb.ts";
import { dropDraft, throwAwayDraft } from "./drop-draft.ts";
import { keepDraft, type DraftToKeep } from "./keep-draft.ts";

let office: TestOffice;
let rina: TestStaff;
let budi: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  rina = await office.hire("officer", "Rina");
  budi = await office.hire("officer", "Budi", "Petugas Layanan 2");
});
afterAll(() => office.close());

const form = { noun: "note", typed: { text: "Saya sudah menelepon Kenari" }, version: 2, idempotencyKey: "form-1" };
const keep = (staff: TestStaff, reference: string, more: Partial<DraftToKeep> = {}) =>
  keepDraft(office.ctx, staff, { reference, ...form, ...more });
const draftsOf = async (staff: TestStaff, id: string) => (await readWriting(office.ctx, staff, id)).drafts;

async function received() {
  const { complaint, reference } = await office.lodge();
  await deskOf(office).does(rina, complaint, "receipt", { complete: true });
  return { complaint, id: complaint.id, reference };
}

describe("a draft", () => {
  test("is one a person, complaint and verb: the newest words, begun when they were begun", async () => {
    const { id, reference } = await received();
    await keep(rina, reference);
    await keep(rina, reference, { typed: { text: "Saya sudah menelepon dua kali" }, version: 7 });
    await keep(rina, reference, { noun: "response", typed: { text: "Yth." } });
    expect(await draftsOf(rina, id)).toMatchObject([
      { noun: "note", typed: { text: "Saya sudah menelepon dua kali" }, version: 2 },
      { noun: "response", typed: { text: "Yth." } },
    ]);
    expect(await draftsOf(budi, id)).toEqual([]);
  });

  test("lies in no table in clear, and opens for nobody else and as no other verb", async () => {
    const { id, reference } = await received();
    await keep(rina, reference);
    const { owner } = office.database;
    const row = await owner.selectFrom("staff_draft").selectAll().where("complaint", "=", id).executeTakeFirstOrThrow();
    expect(row.sealed.includes("menelepon")).toBe(false);
    await owner.updateTable("staff_draft").set({ noun: "response" }).where("complaint", "=", id).execute();
    expect(await draftsOf(rina, id)).toEqual([]);
    await owner.updateTable("staff_draft").set({ noun: "note" }).where("complaint", "=", id).execute();
    expect(await draftsOf(rina, id)).toHaveLength(1);
    await owner.updateTable("staff_draft").set({ staff: budi.id }).where("complaint", "=", id).execute();
    expect(await draftsOf(budi, id)).toEqual([]);
  });

  test("is not written over by an older form in another window, only by a newer one", async () => {
    const { id, reference } = await received();
    const [drawnAt, idempotencyKey] = [office.clock.now, "window-2"];
    await keep(rina, reference, { drawnAt });
    office.clock.now += 1000;
    await keep(rina, reference, { drawnAt, typed: { text: "Lebih panjang" } });
    const older = await keep(rina, reference, { drawnAt, idempotencyKey, typed: { text: "Lain" } });
    expect(older).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await draftsOf(rina, id)).toMatchObject([{ typed: { text: "Lebih panjang" } }]);
    const newer = { drawnAt: office.clock.now, idempotencyKey, typed: { text: "Lanjutan" } };
    expect(await keep(rina, reference, newer)).toBeNull();
    expect(await draftsOf(rina, id)).toMatchObject([{ typed: { text: "Lanjutan" } }]);
  });

  test("is gone once emptied or thrown away", async () => {
    const { id, reference } = await received();
    await keep(rina, reference);
    await keep(rina, reference, { typed: { text: "  \n" } });
    expect(await draftsOf(rina, id)).toEqual([]);
    await keep(rina, reference);
    await throwAwayDraft(office.ctx, budi, reference, "note");
    expect(await draftsOf(rina, id)).toHaveLength(1);
    await throwAwayDraft(office.ctx, rina, reference, "note");
    expect(await draftsOf(rina, id)).toEqual([]);
  });

  test("is not kept by whoever may not see the complaint, nor for a verb there is none of", async () => {
    const { complaint } = await office.lodge({ reportedParty: { post: budi.post } });
    expect(await keep(budi, complaint.reference)).toMatchObject({ refusal: "not_found" });
    expect(await keep(rina, "1700-2026-000000")).toMatchObject({ refusal: "not_found" });
    expect(await keep(rina, complaint.reference, { noun: "dance" })).toMatchObject({ refusal: "invalid_input" });
    const long = { text: "a".repeat(200_001) };
    expect(await keep(rina, complaint.reference, { typed: long })).toMatchObject({ refusal: "invalid_input" });
    expect(await keep(rina, complaint.reference, { typed: { text: "a".repeat(200_000) } })).toBeNull();
  });

  test("dies with the complainant's key", async () => {
    const { complaint, id, reference } = await received();
    await keep(rina, reference);
    await deskOf(office).says(complaint, "anonymity");
    const left = office.database.owner.selectFrom("staff_draft").select("noun").where("complaint", "=", id);
    expect(await left.execute()).toEqual([]);
    expect(await keep(rina, reference)).toBeNull();
    expect(await draftsOf(rina, id)).toHaveLength(1);
  });

  test("that nobody has touched for a quarter is cleared away, and none before", async () => {
    const { id, reference } = await received();
    await keep(rina, reference);
    office.clock.now += 89 * DAY;
    await purge(office.ctx);
    expect(await draftsOf(rina, id)).toHaveLength(1);
    office.clock.now += 2 * DAY;
    await purge(office.ctx);
    expect(await draftsOf(rina, id)).toEqual([]);
    office.clock.now -= 91 * DAY;
  });
});

describe("a verb that is done", () => {
  const send = (reference: string, id: string) =>
    runStaffVerb(office.ctx, rina, reference, "note", form.typed, {
      idempotencyKey: form.idempotencyKey,
      also: (tx) => dropDraft(tx, { complaint: id, staff: rina.id, noun: "note" }),
    });

  test("takes its draft along, and one that arrives late is not kept", async () => {
    const { id, reference } = await received();
    await keep(rina, reference);
    granted(await send(reference, id));
    expect(await draftsOf(rina, id)).toEqual([]);
    await keep(rina, reference);
    expect(await draftsOf(rina, id)).toEqual([]);
    await keep(rina, reference, { idempotencyKey: "form-2" });
    expect(await draftsOf(rina, id)).toHaveLength(1);
  });

  test("leaves no draft behind however the two meet", async () => {
    for (let turn = 0; turn < 20; turn++) {
      const { id, reference } = await received();
      const [, done] = await Promise.all([keep(rina, reference), send(reference, id), keep(rina, reference)]);
      expect(isRefusal(done)).toBe(false);
      expect(await draftsOf(rina, id)).toEqual([]);
    }
  });

  test("that is refused leaves the draft", async () => {
    const { id, reference } = await received();
    await keep(rina, reference, { noun: "response" });
    const also = (tx: Parameters<typeof dropDraft>[0]) =>
      dropDraft(tx, { complaint: id, staff: rina.id, noun: "response" });
    const refused = await runStaffVerb(office.ctx, rina, reference, "response", form.typed, { also });
    expect(isRefusal(refused)).toBe(true);
    expect(await draftsOf(rina, id)).toHaveLength(1);
  });
});

test("who is writing is said to colleagues for two minutes, never what", async () => {
  const { id, reference } = await received();
  await keep(rina, reference);
  const began = office.clock.now;
  office.clock.now += 100_000;
  await keep(rina, reference, { typed: { text: "lebih panjang" } });
  office.clock.now += 119_000;
  const { writers } = await readWriting(office.ctx, budi, id);
  expect(writers).toEqual([{ name: "Rina", noun: "note", since: began }]);
  expect((await readWriting(office.ctx, rina, id)).writers).toEqual([]);
  office.clock.now += 2_000;
  expect((await readWriting(office.ctx, budi, id)).writers).toEqual([]);
});
