import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { letWait } from "#commands/attachments/waiting.ts";
import { lodge } from "#commands/lodge.ts";
import { revealIdentity } from "#commands/reveal-identity.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { complaintKey, unsealIdentity } from "#commands/unseal-identity.ts";
import type { Complaint } from "#complaints/types.ts";
import type { TakenFile } from "#files/types.ts";
import { unsealWith } from "#lib/keys.ts";
import { isRefusal } from "#lib/refusal.ts";
import { complaintFile } from "#queries/complaint-file.ts";
import { openForComplainant } from "#queries/open-attachment.ts";
import { trackFile } from "#queries/track-file.ts";
import { verifyRecord } from "#queries/verify/verify-record.ts";
import { worklist } from "#queries/worklist.ts";
import { inOffice } from "#store/in-office.ts";
import { sealRows } from "#store/record/seal-rows.ts";
import { aReview, deskOf, granted } from "../support/desk.ts";
import { dump, readable } from "../support/dump.ts";
import { aComplaint, openOffice, type TestOffice, type TestStaff } from "../support/office.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let officer: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  desk = deskOf(office);
  officer = await office.hire("officer", "Ani", "Petugas 1");
  await office.hire("leader", "Ibu Kepala", "Kepala");
});
afterAll(() => office.close());

const complainant = { name: "Kanaria Wulandari", email: "kanaria.w@contoh.example", phone: "0812 9090 1234" };
const secrets = [...Object.values(complainant), "Kanaria", "Wulandari", "+6281290901234", "6281290901234"];

/** What of a complaint is sealed, as it lies in the tables. */
async function seals({ id }: Complaint): Promise<Buffer[]> {
  const { owner } = office.database;
  const identity = await owner.selectFrom("identity").select("sealed").where("complaint", "=", id).execute();
  const intake = await owner.selectFrom("intake").select("sealed").where("complaint", "=", id).execute();
  const outbox = await owner.selectFrom("outbox").select("sealed_address").where("complaint", "=", id).execute();
  return [...identity, ...intake].map(({ sealed }) => sealed).concat(outbox.map((row) => row.sealed_address));
}

const keyOf = ({ id }: Complaint) =>
  inOffice(office.database.db, office.code, (tx) => complaintKey(office.ctx, tx, office.code, id));

async function taken(name: string): Promise<TakenFile> {
  const file = await office.ctx.files.take(name, bytes(`isi ${name}`));
  if (typeof file === "string") throw new Error(file);
  return file;
}
async function* bytes(text: string) {
  yield Buffer.from(text);
}
async function read(complaint: Complaint, id: string): Promise<string> {
  const file = granted(await openForComplainant(office.ctx, office.code, { complaintId: complaint.id, id }));
  const parts: Buffer[] = [];
  for await (const part of file.content) parts.push(part);
  return Buffer.concat(parts).toString();
}
const filesOf = async ({ id }: Complaint) => granted(await trackFile(office.ctx, office.code, id)).attachments;

describe("forgetting", () => {
  test("destroys the key: identity, raw intake and addresses cannot be read again, whoever kept the file of keys", async () => {
    const { complaint, reference } = await office.lodge({ complainant });
    await desk.does(officer, complaint, "receipt", { complete: true });
    const before = await seals(complaint);
    expect(before).toHaveLength(4);
    const old = (await keyOf(complaint))!;
    expect(before.every((seal) => unsealWith(old, seal))).toBe(true);

    expect(await desk.says(complaint, "anonymity")).toMatchObject({ anonymous: true, reachable: false });

    const now = (await keyOf(complaint))!;
    expect(before.filter((seal) => unsealWith(now, seal))).toEqual([]);
    // Nor with the old key, had somebody kept it: what it opened is gone too.
    expect((await seals(complaint)).filter((seal) => seal.length > 0)).toEqual([]);
    const left = await inOffice(office.database.db, office.code, (tx) =>
      unsealIdentity(office.ctx, tx, office.code, complaint.id),
    );
    expect(left).toBeNull();
    const text = await dump(office.database);
    const wrapped = before.map((seal) => seal.toString("hex"));
    expect([...readable(text, secrets), ...wrapped.filter((seal) => text.includes(seal))]).toEqual([]);

    expect(granted(await complaintFile(office.ctx, officer, reference)).identity).toBeNull();
    expect(await revealIdentity(office.ctx, officer, reference, "Menelepon")).toEqual({ refusal: "not_found" });
    for (const q of ["kanaria", complainant.email, complainant.phone])
      expect((await worklist(office.ctx, officer, { q })).items).toEqual([]);
    const { state, folded } = await desk.recorded(complaint);
    expect(folded).toEqual(state);
  });

  test("sends nothing any more, takes back what has not gone out, and the complaint goes on", async () => {
    const { complaint } = await office.lodge({ complainant });
    await desk.says(complaint, "anonymity");
    const outbox = () =>
      office.database.owner
        .selectFrom("outbox")
        .select(["state", "last_error", "sealed_address"])
        .where("complaint", "=", complaint.id)
        .execute();
    const before = await outbox();
    expect(before).toEqual([{ state: "permanent_failure", last_error: "forgotten", sealed_address: Buffer.alloc(0) }]);
    await desk.does(officer, complaint, "receipt", { complete: true });
    await desk.does(officer, complaint, "review", aReview);
    await desk.does(officer, complaint, "response", { text: "Sudah.", noFollowUpBecause: "Selesai." });
    expect(await desk.says(complaint, "rating", { score: 4 })).toMatchObject({ stage: "answered" });
    expect(await desk.says(complaint, "objection", { reason: "Belum." })).toMatchObject({ stage: "in_review" });
    expect(await outbox()).toEqual(before);
  });

  test("keeps the files readable, also those that still wait, and takes more afterwards", async () => {
    const { complaint } = await office.lodge({ complainant });
    const which = { office: office.code, complaintId: complaint.id };
    expect(await letWait(office.ctx, which, await taken("bukti.txt"))).toBeNull();
    await desk.says(complaint, "messages", { text: "Ini buktinya." });
    expect(await letWait(office.ctx, which, await taken("tambahan.txt"))).toBeNull();
    const before = await filesOf(complaint);
    expect(before.map(({ name, seq }) => [name, seq === null])).toEqual([
      ["bukti.txt", false],
      ["tambahan.txt", true],
    ]);

    await desk.says(complaint, "anonymity");
    expect(await filesOf(complaint)).toEqual(before);
    expect(await Promise.all(before.map(({ id }) => read(complaint, id)))).toEqual([
      "isi bukti.txt",
      "isi tambahan.txt",
    ]);
    expect(await letWait(office.ctx, which, await taken("lagi.txt"))).toBeNull();
    const [, , last] = await filesOf(complaint);
    expect(await read(complaint, last!.id)).toBe("isi lagi.txt");
  });

  test("is done once, and the same request again does nothing", async () => {
    const { complaint } = await office.lodge({ complainant });
    const which = { office: office.code, complaintId: complaint.id };
    const ask = (idempotencyKey: string) => runCitizenVerb(office.ctx, which, "anonymity", {}, { idempotencyKey });
    expect(await ask("a")).toMatchObject({ repeated: false });
    expect(await ask("a")).toMatchObject({ repeated: true });
    expect(await ask("b")).toEqual({ refusal: "already_anonymous" });
  });

  test("the form of lodging sent once more proves nothing about who it was, and lodges nothing again", async () => {
    const input = { ...aComplaint, complainant };
    const { complaint } = await office.lodge({ complainant }, "same form");
    await desk.says(complaint, "anonymity");
    const again = await lodge(office.ctx, {
      ...{ office: office.code, channel: "web", by: { is: "complainant" }, idempotencyKey: "same form" },
      ...{ input, raw: Buffer.from(JSON.stringify(input)), language: "id" },
    });
    expect(again).toEqual({ refusal: "idempotency_key_reused" });
    const row = office.database.owner.selectFrom("idempotency").select("request").where("key", "=", "same form");
    expect(await row.executeTakeFirst()).toEqual({ request: Buffer.alloc(0) });
  });

  test("many at once: one is done, and messages of the office at the same time reach nobody", async () => {
    const { complaint } = await office.lodge({ complainant });
    await desk.does(officer, complaint, "receipt", { complete: true });
    const which = { office: office.code, complaintId: complaint.id };
    const asked = Array.from({ length: 5 }, () => runCitizenVerb(office.ctx, which, "anonymity", {}));
    const written = Array.from({ length: 5 }, () => desk.refused(officer, complaint, "messages", { text: "Halo." }));
    const results = await Promise.all(asked);
    await Promise.all(written);
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(1);
    expect((await seals(complaint)).filter((seal) => seal.length > 0)).toEqual([]);
  });

  test("leaves the record whole, and adds to it", async () => {
    await sealRows(office.database.db, office.ctx);
    const verified = await verifyRecord(office.database.owner, {
      keys: office.ctx.keys,
      heads: [],
      progress: () => {},
    });
    expect(verified).toMatchObject({ damages: [] });
  });
});

describe("the function that destroys", () => {
  const call = (code: string, id: string) =>
    inOffice(office.database.db, code, (tx) =>
      sql`select forget_complainant(${id}::uuid, '\\x00', '{}', '{}')`.execute(tx),
    );

  test("does nothing to a complaint whose record does not say so, nor to another office's", async () => {
    const { complaint } = await office.lodge({ complainant });
    await expect(call(office.code, complaint.id)).rejects.toThrow("nobody to forget");
    await desk.says(complaint, "anonymity");
    await expect(call("9999", complaint.id)).rejects.toThrow("nobody to forget");
  });

  test("never loses a file that it was not given", async () => {
    const { complaint } = await office.lodge({ complainant });
    await letWait(office.ctx, { office: office.code, complaintId: complaint.id }, await taken("bukti.txt"));
    await desk.says(complaint, "anonymity");
    await expect(call(office.code, complaint.id)).rejects.toThrow("a file would be lost");
  });

  test("is the only way: the app itself may remove or change none of it", async () => {
    for (const table of ["complaint_key", "identity", "identity_index"] as const)
      await expect(
        inOffice(office.database.db, office.code, (tx) => tx.deleteFrom(table).execute()),
        table,
      ).rejects.toThrow(/permission denied/);
  });
});

test("hiding makes it confidential for the lists too", async () => {
  const { complaint, reference } = await office.lodge({ complainant });
  const other = await office.hire("officer", "Budi", "Petugas 2");
  await desk.does(officer, complaint, "receipt", { complete: true });
  const lists = async (staff: TestStaff) =>
    (await worklist(office.ctx, staff, { limit: 200 })).items.some((item) => item.reference === reference);
  expect([await lists(officer), await lists(other)]).toEqual([true, true]);
  await desk.says(complaint, "confidentiality");
  expect([await lists(officer), await lists(other)]).toEqual([true, false]);
});
