import { afterAll, beforeAll, expect, test } from "vitest";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { verifyRecord } from "#queries/verify/verify-record.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import type { Sop } from "#sop/types.ts";
import { openApi, type TestApi } from "../../../test/support/api.ts";
import type { TestStaff } from "../../../test/support/office.ts";

/** The SOP of office 1700, but with one extension of five working days, which it does not give itself. */
const extendable: Sop = {
  ...sop1700,
  steps: sop1700.steps.map((step) =>
    step.target?.clock === "response"
      ? { ...step, target: { ...step.target, extension: { unit: "working_days", amount: 5 } } }
      : step,
  ),
};

let api: TestApi;
let people: Record<"officer" | "second" | "leader", TestStaff>;
const done = new Set<string>();

beforeAll(async () => {
  api = await openApi({ sop: extendable });
  people = {
    officer: await api.office.hire("officer", "Rina"),
    second: await api.office.hire("officer", "Budi"),
    leader: await api.office.hire("leader", "Kepala"),
  };
});
afterAll(() => api.close());

type Who = keyof typeof people;
type Row = readonly [who: Who, noun: string, body: object, stage: string];

/** Does the verbs one after the other; each must be answered 200 and leave the complaint at the stage named. */
async function walk(reference: string, rows: readonly Row[]): Promise<void> {
  for (const [who, noun, body, stage] of rows) {
    const ask = api.as(await api.token(people[who]));
    const answer = await ask("POST", `/complaints/${reference}/${noun}`, body);
    expect([noun, answer.status, answer.body.code ?? answer.body.stage]).toEqual([noun, 200, stage]);
    done.add(noun);
    api.office.clock.now += 60_000;
  }
}

const received: Row = ["officer", "receipt", { complete: true }, "in_review"];
const reviewed = (classification: string): Row => [
  "officer",
  "review",
  { classification, conclusion: "Benar.", recommendation: "Perbaiki." },
  "in_review",
];

test("the path with leadership, from receipt to a recorded call", async () => {
  const { reference } = await api.office.lodge();
  await walk(reference, [
    received,
    ["officer", "note", { text: "Cek." }, "in_review"],
    ["officer", "messages", { text: "Kami periksa." }, "in_review"],
    reviewed("supervisory"),
    ["officer", "escalation", { reason: "Berkadar pengawasan." }, "awaiting_leadership"],
    ["officer", "recall", { reason: "Kurang lengkap." }, "in_review"],
    ["officer", "escalation", { reason: "Lengkap." }, "awaiting_leadership"],
    ["leader", "directive", { text: "Tindak lanjuti." }, "in_review"],
    ["officer", "extension", { reason: "Perlu data pusat." }, "in_review"],
    ["leader", "assignment", { staffId: people.second.id, reason: "Rina cuti." }, "in_review"],
    ["second", "follow-up", { done: "Sudah diperbaiki.", promisedFor: "2026-03-20" }, "in_review"],
    ["second", "inquiry", { text: "Nomor antrean?" }, "awaiting_complainant"],
  ]);
  const { trackingCode } = await lodgedTwice(reference);
  await api.ask("POST", "/track/messages", { text: "A-17." }, { "Tracking-Code": trackingCode });
  await walk(reference, [
    ["second", "response", { text: "Antrean diperbaiki." }, "answered"],
    ["second", "telling", { how: "call", at: new Date(api.office.clock.now).toISOString() }, "answered"],
  ]);
});

test("the path elsewhere: a referral, a merge and its undoing, each by two", async () => {
  const [target, other, away] = [await api.office.lodge(), await api.office.lodge(), await api.office.lodge()];
  await walk(away.reference, [
    received,
    reviewed("outside_authority"),
    ["officer", "referral", { to: "Dinas Kesehatan", reason: "Bukan kewenangan." }, "in_review"],
    ["officer", "retraction", { reason: "Salah dinas." }, "in_review"],
    ["officer", "referral", { to: "Dinas Sosial", reason: "Bukan kewenangan." }, "in_review"],
    ["second", "approval", { approve: false, reason: "Sebut alamatnya." }, "in_review"],
    ["officer", "referral", { to: "Dinas Sosial, Jl. Basuki Rahmat", reason: "Bukan kewenangan." }, "in_review"],
    ["second", "approval", { approve: true }, "closed"],
  ]);
  await walk(other.reference, [
    received,
    reviewed("service"),
    ["officer", "merge", { into: target.reference, reason: "Hal yang sama." }, "in_review"],
    ["second", "approval", { approve: true }, "closed"],
    ["officer", "unmerge", { reason: "Ternyata lain." }, "in_review"],
  ]);
});

test("every verb of staff was done by the API", () => {
  expect([...done].sort()).toEqual(Object.keys(staffVerbs).sort());
});

test("the record of all that is whole", async () => {
  const { database, ctx } = api.office;
  const verification = { keys: ctx.keys, heads: [], progress: () => {} };
  const { damages, events } = await verifyRecord(database.owner, verification);
  expect(damages).toEqual([]);
  expect(events).toBeGreaterThan(done.size);
});

/** The tracking code of a complaint, as its first answer gave it. */
async function lodgedTwice(reference: string): Promise<{ trackingCode: string }> {
  const { id } = await api.office.database.owner
    .selectFrom("complaint")
    .select("id")
    .where("reference", "=", reference)
    .executeTakeFirstOrThrow();
  return { trackingCode: api.office.ctx.keys.trackingCode(id) };
}
