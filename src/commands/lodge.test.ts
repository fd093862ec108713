import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ComplaintEvent } from "#complaints/events.ts";
import { fold } from "#complaints/apply.ts";
import { isRefusal } from "#lib/refusal.ts";
import { inOffice } from "#store/in-office.ts";
import { aComplaint, openOffice, type TestOffice } from "../../test/support/office.ts";
import { lodge } from "./lodge.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const request = (idempotencyKey: string, input = aComplaint) => ({
  office: office.code,
  channel: "web",
  by: { is: "complainant" } as const,
  idempotencyKey,
  input,
  raw: new TextEncoder().encode(JSON.stringify(input)),
  language: "id" as const,
});

describe("lodging", () => {
  test("stores complaint, words, intake, identity and notice in one go", async () => {
    const { complaint } = await office.lodge();
    const { owner } = office.database;
    for (const table of ["submission", "intake", "identity", "complaint_key", "outbox", "complaint_event"] as const) {
      const rows = await owner.selectFrom(table).selectAll().where("complaint", "=", complaint.id).execute();
      expect(rows, table).toHaveLength(1);
    }
  });

  test("the row is the fold of its events", async () => {
    const { complaint } = await office.lodge();
    const { owner } = office.database;
    const row = await owner
      .selectFrom("complaint")
      .selectAll()
      .where("id", "=", complaint.id)
      .executeTakeFirstOrThrow();
    const events = await owner
      .selectFrom("complaint_event")
      .select("body")
      .where("complaint", "=", complaint.id)
      .orderBy("seq")
      .execute();
    expect(fold(events.map(({ body }) => body as ComplaintEvent))).toEqual(row.state);
    expect(row).toMatchObject({
      reference: complaint.reference,
      stage: "lodged",
      due_at: complaint.clocks.receipt!.dueAt,
    });
  });

  test("the same key makes one complaint and shows the same number and code", async () => {
    const [first, second] = await Promise.all([lodge(office.ctx, request("one")), lodge(office.ctx, request("one"))]);
    if (isRefusal(first) || isRefusal(second)) throw new Error("refused");
    expect(second.reference).toBe(first.reference);
    expect(second.trackingCode).toBe(first.trackingCode);
    expect([first.repeated, second.repeated].sort()).toEqual([false, true]);
  });

  test("the same key with another body is refused", async () => {
    await lodge(office.ctx, request("two"));
    const other = await lodge(office.ctx, request("two", { ...aComplaint, subject: "Lain" }));
    expect(other).toEqual({ refusal: "idempotency_key_reused" });
  });

  test("anonymous stores no identity and writes to nobody", async () => {
    const { complainant: _none, ...bare } = aComplaint;
    const lodged = await lodge(office.ctx, request("three", { ...bare, anonymous: true }));
    if (isRefusal(lodged)) throw new Error("refused");
    const { owner } = office.database;
    for (const table of ["identity", "outbox"] as const)
      expect(await owner.selectFrom(table).selectAll().where("complaint", "=", lodged.complaint.id).execute()).toEqual(
        [],
      );
  });

  test("a refused lodging leaves nothing, and the key free", async () => {
    const named = request("four", { ...aComplaint, complainant: { name: "Tanpa Kontak" } });
    expect(await lodge(office.ctx, named)).toEqual({ refusal: "contact_needed" });
    expect(isRefusal(await lodge(office.ctx, request("four")))).toBe(false);
  });

  test("another office sees nothing of it", async () => {
    const seen = await inOffice(office.ctx.db, "9999", (tx) => tx.selectFrom("complaint").selectAll().execute());
    expect(seen).toEqual([]);
  });
});
