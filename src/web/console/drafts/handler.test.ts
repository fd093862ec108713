import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { deskOf } from "../../../../test/support/desk.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let rina: Clerk;
let budi: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  rina = await desk.clerk("officer", "Rina");
  budi = await desk.clerk("officer", "Budi");
});
afterAll(() => desk.office.close());

const words = "Sudah saya telepon, <b>belum</b> diangkat";
const shown = "Sudah saya telepon, &lt;b&gt;belum&lt;/b&gt; diangkat";

async function received() {
  const { complaint, reference } = await desk.office.lodge();
  await deskOf(desk.office).does(rina.staff, complaint, "receipt", { complete: true });
  return { complaint, reference, note: paths.verb(reference, "note"), draft: paths.draft(reference, "note") };
}

/** As the script sends it. */
async function byScript(clerk: Clerk, path: string, form: Record<string, string>) {
  const headers = { cookie: clerk.cookie, accept: "application/json", origin: "http://localhost" };
  const answer = await desk.app.request(path, { method: "POST", headers, body: new URLSearchParams(form) });
  return { status: answer.status, said: await answer.text() };
}

describe("a draft", () => {
  test("without scripts: a button keeps it, it stands in the form with its hour, another throws it away", async () => {
    const { note, draft, reference } = await received();
    const form = { ...hiddenOf(await rina.get(note)), text: words };
    expect((await rina.post(draft, form)).to).toBe(`${note}#form`);
    desk.office.clock.now += 60_000;
    const again = await rina.get(note);
    expect(again.text).toContain(shown);
    expect(again.text).toContain("Konsep dari 10.00 WIB, belum dikirim.");
    expect((await rina.get(paths.complaint(reference))).text).toContain("konsep dari 10.00 WIB");
    expect((await rina.in("en").get(note)).text).toContain("Draft of 10:00 WIB, not sent.");
    expect((await budi.get(note)).text).not.toContain("telepon, ");
    expect((await rina.post(paths.throwingAway(reference, "note"), {})).to).toBe(`${note}#form`);
    expect((await rina.get(note)).text).not.toContain("telepon, ");
    desk.office.clock.now -= 60_000;
  });

  test("sent by the script it is answered with the hour; under another session it is kept for nobody", async () => {
    const { note, draft } = await received();
    const form = { ...hiddenOf(await rina.get(note)), text: words, who: rina.staff.id };
    expect(await byScript(rina, draft, form)).toEqual({ status: 200, said: '{"kept":"Konsep tersimpan 10.00 WIB."}' });
    expect((await byScript(budi, draft, { ...form, text: "Milik Rina" })).status).toBe(409);
    expect((await budi.get(note)).text).not.toContain("Milik Rina");
    expect((await byScript(rina, draft, { ...form, text: "a".repeat(200_001) })).status).toBe(422);
    expect((await rina.get(note)).text).toContain(shown);
  });

  test("goes with the verb, and what is sent with a mistake in it goes before the draft", async () => {
    const { note, draft, reference } = await received();
    const form = { ...hiddenOf(await rina.get(note)), text: words };
    await byScript(rina, draft, form);
    const wrong = await rina.post(note, { ...form, text: " " });
    expect([wrong.status, wrong.text.includes(shown)]).toEqual([422, false]);
    expect((await rina.post(note, form)).status).toBe(303);
    const page = await rina.get(paths.complaint(reference));
    expect(page.text).not.toContain("belum dikirim");
    expect(page.text).toContain(shown);
  });

  test("shows what happened since it was begun, and is handed back when it can't be sent any more", async () => {
    const { complaint, reference } = await desk.office.lodge();
    const receipt = paths.verb(reference, "receipt");
    const form = { ...hiddenOf(await rina.get(receipt)), complete: "no", missing: "Tanggal kejadian" };
    await byScript(rina, paths.draft(reference, "receipt"), form);
    const note = { ...hiddenOf(await rina.get(paths.verb(reference, "note"))), text: words };
    await byScript(rina, paths.draft(reference, "note"), note);
    await deskOf(desk.office).does(budi.staff, complaint, "receipt", { complete: true });
    const page = await rina.get(paths.verb(reference, "note"));
    expect(page.text).toMatch(/Sejak konsep ini mulai ditulis.+<strong>Budi<\/strong> menerima pengaduan/s);
    expect(page.text).toContain("tidak dapat dikirim lagi");
    expect(page.text).toContain("Tanggal kejadian");
  });
});

describe("what the system did by itself", () => {
  test("is nobody's other version", async () => {
    const { complaint, reference } = await desk.office.lodge();
    const { does } = deskOf(desk.office);
    await does(rina.staff, complaint, "receipt", { complete: true });
    await does(rina.staff, complaint, "inquiry", { text: "Tanggal berapa?" });
    const note = paths.verb(reference, "note");
    const form = { ...hiddenOf(await rina.get(note)), text: words };
    await desk.office.database.owner
      .updateTable("complaint_event")
      .set({ body: JSON.stringify({ type: "inquired", at: desk.office.clock.now, by: { is: "system" } }) })
      .where("complaint", "=", complaint.id)
      .where("seq", "=", 3)
      .execute();
    expect((await rina.post(note, { ...form, version: "2" })).status).toBe(303);
    const late = await rina.post(note, { ...form, version: "1", idempotencyKey: crypto.randomUUID() });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Tetap kirim");
  });
});

test("an auditor keeps no draft and is offered none", async () => {
  const { reference, draft } = await received();
  const auditor = await desk.clerk("auditor");
  expect((await auditor.post(draft, { text: "a" })).status).toBe(403);
  expect((await auditor.get(paths.complaint(reference))).text).not.toContain("data-draft");
});
