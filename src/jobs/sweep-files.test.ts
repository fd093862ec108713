import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { letWait, sendWaiting } from "#commands/attachments/waiting.ts";
import { openFiles } from "#files/files.ts";
import type { TakenFile } from "#files/types.ts";
import { DAY } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { draftAttachmentsOf } from "#store/draft-attachments.ts";
import { draftsOf } from "#store/drafts.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { photo, streamOf } from "../../test/support/sample-files.ts";
import { purge } from "./purge.ts";
import { scanFiles } from "./scan-files.ts";
import { sweepFiles } from "./sweep-files.ts";

let office: TestOffice;
beforeAll(async () => void (office = await openOffice()));
afterAll(() => office.close());

async function take(content: Buffer = Buffer.from("catatan")): Promise<TakenFile> {
  const taken = await office.ctx.files.take("a", streamOf(content));
  if (typeof taken === "string") throw new Error(taken);
  return taken;
}

const stored = () =>
  readdirSync(office.folder, { recursive: true })
    .map((name) => String(name).slice(-64))
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .sort();

/** Makes every file look as old as the office's clock says. */
function age(): void {
  const seconds = office.clock.now / 1000;
  for (const name of stored()) utimesSync(join(office.folder, name.slice(0, 2), name), seconds, seconds);
}

async function inDraft(taken: TakenFile): Promise<string> {
  const id = crypto.randomUUID();
  await draftsOf(office.ctx.db, office.code).save(id, Buffer.from("x"), office.clock.now);
  const { file, copy, size } = taken;
  const row = { id: crypto.randomUUID(), file, copy, size, sealed: Buffer.from("x") };
  await draftAttachmentsOf(office.ctx.db, office.code).add(id, row, { files: 10, bytes: 1e7 });
  return id;
}

async function withComplaint(taken: TakenFile): Promise<string> {
  const { complaint } = await office.lodge();
  expect(await letWait(office.ctx, { office: office.code, complaintId: complaint.id }, taken)).toBeNull();
  return complaint.id;
}

test("removes what nothing refers to after a day, and never what a row refers to", async () => {
  const orphan = await take(await photo(20, 20));
  const drafted = await take();
  const sent = await take(await photo(30, 30));
  const waiting = await take();
  await inDraft(drafted);
  const complaint = await withComplaint(sent);
  await inOffice(office.ctx.db, office.code, (tx) => sendWaiting(tx, complaint, 1));
  await withComplaint(waiting);
  age();
  expect(await sweepFiles(office.ctx)).toBe(0);
  office.clock.now += DAY + 1000;
  await office.database.owner
    .updateTable("citizen_draft")
    .set({ updated_at: new Date(office.clock.now) })
    .execute();
  await office.database.owner.executeQuery(
    office.database.owner
      .updateTable("attachment")
      .set({ created_at: new Date(office.clock.now) } as never)
      .compile(),
  );
  expect(await sweepFiles(office.ctx)).toBe(2);
  expect(stored()).toEqual([drafted.file, sent.file, sent.copy!, waiting.file].sort());
  expect(stored()).not.toContain(orphan.file);

  office.clock.now += DAY + 1000;
  await purge(office.ctx);
  expect(await sweepFiles(office.ctx)).toBe(2);
  expect(stored()).toEqual([sent.file, sent.copy!].sort());
  expect(await sweepFiles(office.ctx)).toBe(0);
});

test("shows the scanner later what it has not seen", async () => {
  const complaint = await withComplaint(await take());
  expect(await scanFiles(office.ctx)).toBe(0);
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("data", () => {});
    socket.on("end", () => socket.end("stream: Eicar FOUND\0"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const files = openFiles({ folder: office.folder, clamd: `tcp://127.0.0.1:${port}` });
  expect(await scanFiles({ ...office.ctx, files })).toBeGreaterThan(0);
  server.close();
  const row = await office.database.owner
    .selectFrom("attachment")
    .select("scan")
    .where("complaint", "=", complaint)
    .executeTakeFirstOrThrow();
  expect(row.scan).toBe("infected");
});
