import { afterAll, beforeAll, expect, test } from "vitest";
import { letWait, sendWaiting } from "#commands/attachments/waiting.ts";
import type { TakenFile } from "#files/types.ts";
import { inOffice } from "#store/in-office.ts";
import { openApi, type TestApi } from "../../../test/support/api.ts";
import { pdf, photo, streamOf } from "../../../test/support/sample-files.ts";

let api: TestApi;
let reference: string;
let code: string;
beforeAll(async () => {
  api = await openApi();
  const { complaint, trackingCode } = await api.office.lodge();
  ({ reference } = complaint);
  code = trackingCode;
  for (const [name, content] of [
    ["loket.jpg", await photo()],
    ["surat.pdf", pdf],
  ] as const) {
    const taken = (await api.office.ctx.files.take(name, streamOf(content))) as TakenFile;
    await letWait(api.office.ctx, { office: api.office.code, complaintId: complaint.id }, taken);
  }
  await inOffice(api.office.ctx.db, api.office.code, (tx) => sendWaiting(tx, complaint.id, 1));
});
afterAll(() => api.close());

test("the complainant lists their files and fetches them as they were sent", async () => {
  const { body } = await api.ask("GET", "/track", undefined, { "Tracking-Code": code });
  expect(body.attachments).toMatchObject([
    { name: "loket.jpg", type: "image/jpeg", scan: "not_scanned", hasCopy: true },
    { name: "surat.pdf", type: "application/pdf", size: pdf.length, scan: "not_scanned", hasCopy: false },
  ]);
  const path = `/track/attachments/${body.attachments[1].id}`;
  const file = await api.ask("GET", path, undefined, { "Tracking-Code": code });
  expect([file.status, file.text]).toEqual([200, pdf.toString()]);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="surat.pdf"/);
});

test("another code, no code and an unknown file are answered alike", async () => {
  const { body } = await api.ask("GET", "/track", undefined, { "Tracking-Code": code });
  const path = `/track/attachments/${body.attachments[1].id}`;
  const other = await api.office.lodge();
  const answers = [
    await api.ask("GET", path, undefined, { "Tracking-Code": other.trackingCode }),
    await api.ask("GET", path),
    await api.ask("GET", `/track/attachments/${crypto.randomUUID()}`, undefined, { "Tracking-Code": code }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

test("staff: the handler fetches originals, a colleague the picture drawn anew", async () => {
  const handler = api.as(await api.token(await api.office.hire("officer", "Rina")));
  const colleague = api.as(await api.token(await api.office.hire("officer", "Budi")));
  await handler("POST", `/complaints/${reference}/receipt`, { complete: true });
  const { body } = await colleague("GET", `/complaints/${reference}`);
  expect(body.attachments.map(({ name }: { name: string }) => name)).toEqual(["lampiran-1.jpg", "lampiran-2.pdf"]);
  const [picture, document] = body.attachments as { id: string }[];
  const at = (id: string) => `/complaints/${reference}/attachments/${id}`;
  expect((await handler("GET", at(picture!.id))).text).toContain("RahasiaPhone");
  expect((await handler("GET", at(document!.id))).text).toBe(pdf.toString());
  expect(await colleague("GET", at(picture!.id))).toMatchObject({ status: 403, body: { code: "not_allowed" } });
  const copy = await colleague("GET", `${at(picture!.id)}?copy=true`);
  expect([copy.status, copy.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(copy.text).not.toContain("RahasiaPhone");
  expect((await colleague("GET", `${at(picture!.id)}?copy=maybe`)).status).toBe(422);
});
