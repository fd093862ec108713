import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { letWait, sendWaiting } from "#commands/attachments/waiting.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import type { TakenFile } from "#files/types.ts";
import { inOffice } from "#store/in-office.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { pdf, photo, streamOf } from "../../../../test/support/sample-files.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let handler: Clerk;
let colleague: Clerk;
let leader: Clerk;
let auditor: Clerk;
let administrator: Clerk;
let reference: string;
let picture: string;
let document: string;

beforeAll(async () => {
  desk = await openConsole();
  handler = await desk.clerk("officer", "Rina");
  colleague = await desk.clerk("officer", "Budi");
  leader = await desk.clerk("leader");
  auditor = await desk.clerk("auditor");
  administrator = await desk.clerk("administrator");
  const { complaint } = await desk.office.lodge();
  reference = complaint.reference;
  await attach(complaint.id, "rumah siti.jpg", await photo());
  await attach(complaint.id, "surat.pdf", pdf);
  await inOffice(desk.office.ctx.db, desk.office.code, (tx) => sendWaiting(tx, complaint.id, 1));
  await runStaffVerb(desk.office.ctx, handler.staff, reference, "receipt", { complete: true });
  const rows = await desk.office.database.owner.selectFrom("attachment").selectAll().orderBy("created_at").execute();
  [picture, document] = rows.map(({ id }) => id) as [string, string];
});
afterAll(() => desk.office.close());

async function attach(complaintId: string, name: string, content: Buffer): Promise<void> {
  const taken = (await desk.office.ctx.files.take(name, streamOf(content))) as TakenFile;
  expect(await letWait(desk.office.ctx, { office: desk.office.code, complaintId }, taken)).toBeNull();
}

const original = () => paths.originalOf(reference, picture);
const copy = () => paths.copyOf(reference, picture);

describe("who may open what", () => {
  test("the handler: the original with all that hides in it, and each time is recorded", async () => {
    const page = await handler.get(paths.complaint(reference));
    expect(page.text).toContain("rumah siti.jpg");
    expect(page.text).toContain(`href="${original()}"`);
    expect((await handler.get(original())).text).toContain("RahasiaPhone");
    expect((await handler.get(paths.originalOf(reference, document))).text).toBe(pdf.toString());
    const looks = await desk.office.database.owner
      .selectFrom("audit_event")
      .select(["staff", "detail"])
      .where("type", "=", "attachment_opened")
      .execute();
    expect(looks.map(({ staff }) => staff)).toEqual([handler.staff.id, handler.staff.id]);
    expect(JSON.stringify(looks)).toContain(picture);
  });

  test("colleague, leader and auditor: the picture drawn anew, without what hides in the original", async () => {
    for (const clerk of [colleague, leader, auditor]) {
      expect((await clerk.get(original())).status).toBe(403);
      const page = await clerk.get(paths.complaint(reference));
      expect(page.text).not.toContain(`href="${original()}"`);
      expect(page.text).toContain(`src="${copy()}"`);
      expect(page.text).not.toContain("rumah siti");
      expect(page.text).toContain("lampiran-1.jpg");
      const drawn = await clerk.get(copy());
      expect(drawn.status).toBe(200);
      expect(drawn.text).toContain("WEBP");
      expect(drawn.text).not.toContain("RahasiaPhone");
    }
  });

  test("a document: the handler and the leadership, nobody else", async () => {
    expect((await leader.get(paths.originalOf(reference, document))).status).toBe(200);
    for (const clerk of [colleague, auditor]) {
      expect((await clerk.get(paths.originalOf(reference, document))).status).toBe(403);
      expect((await clerk.get(paths.complaint(reference))).text).toContain("Hanya untuk petugas yang menangani");
    }
  });

  test("of an anonymous complaint nobody opens the original of a picture, nor reads its name", async () => {
    const { owner } = desk.office.database;
    const { complaint } = await desk.office.lodge({ complainant: undefined, anonymous: true } as never);
    await attach(complaint.id, "siti di rumah.jpg", await photo());
    await attach(complaint.id, "surat siti.pdf", pdf);
    await inOffice(desk.office.ctx.db, desk.office.code, (tx) => sendWaiting(tx, complaint.id, 1));
    await runStaffVerb(desk.office.ctx, handler.staff, complaint.reference, "receipt", { complete: true });
    const rows = await owner
      .selectFrom("attachment")
      .select("id")
      .where("complaint", "=", complaint.id)
      .orderBy("created_at")
      .execute();
    const page = await handler.get(paths.complaint(complaint.reference));
    expect(page.text).not.toMatch(/siti/i);
    expect((await handler.get(paths.originalOf(complaint.reference, rows[0]!.id))).status).toBe(403);
    expect((await handler.get(paths.copyOf(complaint.reference, rows[0]!.id))).status).toBe(200);
    expect((await handler.get(paths.originalOf(complaint.reference, rows[1]!.id))).status).toBe(200);
  });

  test("who reads no complaint, and nobody signed in: nothing", async () => {
    expect((await administrator.get(copy())).status).toBe(403);
    expect((await desk.nobody.get(copy())).text).not.toContain("WEBP");
  });

  test("a complaint that one may not see and a file of another complaint are not there, in the same words", async () => {
    const { complaint } = await desk.office.lodge();
    const elsewhere = await handler.get(paths.copyOf(complaint.reference, picture));
    const unknown = await handler.get(paths.copyOf(complaint.reference, crypto.randomUUID()));
    expect([elsewhere.status, unknown.status]).toEqual([404, 404]);
    const shape = (text: string) => text.replaceAll(/[0-9a-f-]{36}/g, "");
    expect(shape(elsewhere.text)).toBe(shape(unknown.text));
    expect((await handler.get(paths.copyOf(complaint.reference, "..%2f..%2fetc"))).status).toBe(404);
  });
});

test("what is in quarantine is listed and opened by nobody", async () => {
  const { owner } = desk.office.database;
  await owner.updateTable("attachment").set({ scan: "infected" }).where("id", "=", document).execute();
  const page = await handler.get(paths.complaint(reference));
  expect(page.text).toContain("dikarantina: mengandung virus");
  expect((await handler.get(paths.originalOf(reference, document))).status).toBe(404);
});

test("a file that is missing on the disk is an error, never an empty file", async () => {
  const { owner } = desk.office.database;
  const [row] = await owner.selectFrom("attachment").selectAll().where("id", "=", picture).execute();
  await desk.office.ctx.files.store.remove(row!.copy!);
  expect((await handler.get(copy())).status).toBe(500);
});
