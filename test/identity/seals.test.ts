import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintKey, unsealIdentity } from "#commands/unseal-identity.ts";
import { unsealWith } from "#lib/keys.ts";
import { inOffice } from "#store/in-office.ts";
import { dump, readable } from "../support/dump.ts";
import { aComplaint, openOffice, type TestOffice } from "../support/office.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const complainant = {
  name: "Kanaria Wulandari",
  email: "kanaria.w@contoh.example",
  phone: "0812 9090 1234",
  address: "Jalan Kenari Ujung 77",
  noEmailReason: "Kotak surat kanaria penuh",
};
const secrets = [
  ...Object.values(complainant),
  ...["Kanaria", "Wulandari", "+6281290901234", "6281290901234", "081290901234", "81290901234", "Kenari Ujung"],
];

describe("a copy of the database", () => {
  test("shows nothing of who the complainant is, nor their tracking code", async () => {
    const { trackingCode, complaint } = await office.lodge({ complainant });
    const text = await dump(office.database);
    expect(readable(text, [...secrets, trackingCode, trackingCode.replaceAll("-", "")])).toEqual([]);
    // The same look finds what is there.
    expect(readable(text, [aComplaint.subject, complaint.reference])).toHaveLength(2);
    const index = office.database.owner.selectFrom("identity_index").selectAll().where("complaint", "=", complaint.id);
    expect((await index.execute()).map(({ kind, hash }) => [kind, hash.length]).sort()).toEqual([
      ["email", 32],
      ["name", 32],
      ["name", 32],
      ["phone", 32],
    ]);
  });

  test("has no hash of what came in that a guess without the key could be tried against", async () => {
    const { complaint } = await office.lodge({ complainant }, "guess");
    const raw = JSON.stringify({ ...aComplaint, complainant });
    const text = await dump(office.database);
    for (const algorithm of ["sha256", "sha1", "md5", "sha512"])
      for (const guess of [raw, ...secrets, ...secrets.map((value) => value.toLowerCase())]) {
        const { createHash } = await import("node:crypto");
        expect(text).not.toContain(createHash(algorithm).update(guess).digest("hex"));
      }
    expect(text).toContain(complaint.reference);
  });
});

describe("identity, raw intake and addresses of the outbox", () => {
  test("open with the complaint's own key and with no other complaint's", async () => {
    const mine = await office.lodge({ complainant });
    const other = await office.lodge();
    await inOffice(office.database.db, office.code, async (tx) => {
      const key = (await complaintKey(office.ctx, tx, office.code, mine.complaint.id))!;
      const wrong = (await complaintKey(office.ctx, tx, office.code, other.complaint.id))!;
      const of = mine.complaint.id;
      const sealed = [
        (await tx.selectFrom("identity").select("sealed").where("complaint", "=", of).executeTakeFirstOrThrow()).sealed,
        (await tx.selectFrom("intake").select("sealed").where("complaint", "=", of).executeTakeFirstOrThrow()).sealed,
        (await tx.selectFrom("outbox").select("sealed_address").where("complaint", "=", of).executeTakeFirstOrThrow())
          .sealed_address,
      ];
      for (const seal of sealed) {
        expect(unsealWith(key, seal)!.toString()).toContain(complainant.email);
        expect(unsealWith(wrong, seal)).toBeNull();
      }
    });
  });

  test("a wrapped key moved to another complaint, or to another office, opens nothing", async () => {
    const [mine, other] = [await office.lodge({ complainant }), await office.lodge()];
    const { owner } = office.database;
    const key = owner.selectFrom("complaint_key").select("wrapped").where("complaint", "=", mine.complaint.id);
    const { wrapped } = await key.executeTakeFirstOrThrow();
    await owner.updateTable("complaint_key").set({ wrapped }).where("complaint", "=", other.complaint.id).execute();
    await inOffice(office.database.db, office.code, async (tx) => {
      expect(await complaintKey(office.ctx, tx, office.code, other.complaint.id)).toBeNull();
      expect(await unsealIdentity(office.ctx, tx, office.code, other.complaint.id)).toBeNull();
      expect(await complaintKey(office.ctx, tx, "1701", mine.complaint.id)).toBeNull();
    });
  });
});

describe("row-level security of the index", () => {
  test("shows another office nothing, and takes nothing for another office", async () => {
    const { complaint } = await office.lodge({ complainant });
    const { db } = office.database;
    const seenBy = (code: string) =>
      inOffice(db, code, (tx) =>
        tx.selectFrom("identity_index").selectAll().where("complaint", "=", complaint.id).execute(),
      );
    expect(await seenBy(office.code)).toHaveLength(4);
    expect(await seenBy("9999")).toEqual([]);
    expect(await db.selectFrom("identity_index").selectAll().execute()).toEqual([]);
    const row = { complaint: complaint.id, office: office.code, kind: "name" as const, hash: Buffer.of(1) };
    const forged = inOffice(db, "9999", (tx) => tx.insertInto("identity_index").values(row).execute());
    await expect(forged).rejects.toThrow(/row-level security/);
    const removed = inOffice(db, office.code, (tx) => tx.deleteFrom("identity_index").execute());
    await expect(removed).rejects.toThrow(/permission denied/);
  });
});
