import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findByTrackingCode } from "#queries/find-by-tracking-code.ts";
import { MINUTE } from "#lib/time.ts";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let receptionist: Clerk;
let officer: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  receptionist = await desk.clerk("receptionist");
  officer = await desk.clerk("officer");
});
afterAll(() => desk.office.close());

const told = { channel: "counter", subject: "Kursi rusak", description: "Kursi ruang tunggu patah." };
const hasan = { identity: "named", name: "Hasan", phone: "0812 3456 7890", noEmailReason: "none" };

async function lodges(clerk: Clerk, form: Record<string, string>) {
  const page = await clerk.get(paths.lodging);
  return clerk.post(paths.lodging, { ...hiddenOf(page), ...form });
}

describe("lodging at the counter", () => {
  test("gives a proof with number, code and due dates, and the code opens the complaint", async () => {
    const sent = await lodges(receptionist, { ...told, ...hasan });
    expect(sent.status).toBe(303);
    expect(sent.to).not.toMatch(/[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}/);
    const { text } = await receptionist.get(sent.to!);
    const code = /[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}/.exec(text)?.[0];
    const found = await findByTrackingCode(desk.office.ctx, "1700", code!);
    expect(text).toContain(found!.reference);
    expect(text).toContain("Rabu 4 Maret 11.00 WIB");
    expect(text).toContain("Rabu 25 Maret 15.30 WIB");
    const file = await officer.get(paths.complaint(found!.reference));
    expect(file.text).toContain("Layanan pengaduan tatap muka");
    expect(file.text).toContain("Hasan");
  });

  test("the proof is shown only to who lodged it and only for a while", async () => {
    const { to } = await lodges(receptionist, { ...told, ...hasan });
    expect((await officer.get(to!)).status).toBe(422);
    desk.office.clock.now += 11 * MINUTE;
    expect((await receptionist.get(to!)).text).toContain("tidak dapat ditampilkan");
    desk.office.clock.now -= 11 * MINUTE;
  });

  test("a form sent twice makes one complaint and shows the same proof", async () => {
    const page = await officer.get(paths.lodging);
    const form = { ...hiddenOf(page), ...told, ...hasan, subject: "Dua kali" };
    const [one, two] = await Promise.all([officer.post(paths.lodging, form), officer.post(paths.lodging, form)]);
    const referenceOn = async (to: string | null) => /1700-2026-[0-9A-Z]{6}/.exec((await officer.get(to!)).text)?.[0];
    expect(await referenceOn(one!.to)).toBe(await referenceOn(two!.to));
    expect((await officer.get(`${paths.worklist}?q=Dua+kali`)).text.match(/class="subject"/g)).toHaveLength(1);
  });

  test.each([
    ["the subject", { subject: "" }, "subject"],
    ["what happened", { description: " " }, "description"],
    ["a name", { name: "" }, "name"],
    ["a way to reach them", { phone: "" }, "email"],
    ["why there is no e-mail", { noEmailReason: "" }, "noEmailReason"],
    ["no identity with an anonymous one", { identity: "anonymous" }, "identity"],
    ["an e-mail that is one", { email: "hasan@" }, "email"],
  ])("asks for %s and loses nothing", async (_what, change, field) => {
    const page = await lodges(receptionist, { ...told, ...hasan, place: "Ruang tunggu", ...change });
    expect(page.status).toBe(422);
    expect(page.text).toContain(`id="${field}-error"`);
    expect(page.text).toContain(`<a href="#${field}">`);
    expect(page.text).toContain('value="Ruang tunggu"');
  });

  test("what is told is kept while it is typed, comes back after a crash, and is gone once lodged", async () => {
    const dewi = await desk.clerk("receptionist", "Dewi");
    const page = await dewi.get(paths.lodging);
    expect(page.text).toContain(`data-draft="${paths.lodgingDraft}"`);
    const form = { ...hiddenOf(page), ...told, ...hasan, subject: "Terputus <di> tengah" };
    // As the script sends it; the browser may be killed now.
    const headers = { cookie: dewi.cookie, accept: "application/json", origin: "http://localhost" };
    const body = new URLSearchParams({ ...form, who: dewi.staff.id });
    const kept = await desk.app.request(paths.lodgingDraft, { method: "POST", headers, body });
    expect(await kept.json()).toEqual({ kept: "Konsep tersimpan 10.00 WIB." });
    const again = await dewi.get(paths.lodging);
    expect(again.text).toContain("Konsep dari 10.00 WIB, belum dikirim.");
    expect(again.text).toContain('value="Terputus &lt;di&gt; tengah"');
    expect(again.text).toContain('value="0812 3456 7890"');
    expect((await receptionist.get(paths.lodging)).text).not.toContain("Terputus");
    const foreign = new URLSearchParams({ ...form, who: receptionist.staff.id });
    expect((await desk.app.request(paths.lodgingDraft, { method: "POST", headers, body: foreign })).status).toBe(409);
    expect((await dewi.post(paths.lodging, { ...hiddenOf(again), ...form })).status).toBe(303);
    expect((await dewi.get(paths.lodging)).text).not.toContain("Terputus");
  });

  test("takes no draft of another window along, and the draft that filled in the form", async () => {
    const sari = await desk.clerk("receptionist", "Sari");
    const [one, two] = [hiddenOf(await sari.get(paths.lodging)), hiddenOf(await sari.get(paths.lodging))];
    await sari.post(paths.lodgingDraft, { ...two, ...told, subject: "Jendela kedua" });
    expect((await sari.post(paths.lodging, { ...one, ...told, ...hasan })).status).toBe(303);
    const left = await sari.get(paths.lodging);
    expect(left.text).toContain('value="Jendela kedua"');
    const wrong = await sari.post(paths.lodging, { ...hiddenOf(left), ...told, ...hasan, subject: "" });
    const form = { ...hiddenOf(wrong), ...told, ...hasan, subject: "Jendela kedua" };
    expect([wrong.status, (await sari.post(paths.lodging, form)).status]).toEqual([422, 303]);
    expect((await sari.get(paths.lodging)).text).not.toContain("Jendela kedua");
  });

  test("without scripts a button keeps it, and another throws it away", async () => {
    const page = await officer.get(paths.lodging);
    expect((await officer.post(paths.lodgingDraft, { ...hiddenOf(page), ...told, channel: "counter" })).to).toBe(
      paths.lodging,
    );
    expect((await officer.get(paths.lodging)).text).toContain("Kursi ruang tunggu patah.");
    expect((await officer.post(paths.lodgingDraftAway, {})).to).toBe(paths.lodging);
    expect((await officer.get(paths.lodging)).text).not.toContain("Kursi ruang tunggu patah.");
  });

  test("an anonymous complaint stores no identity", async () => {
    const { status } = await lodges(officer, { ...told, identity: "anonymous", subject: "Tanpa nama" });
    expect(status).toBe(303);
    const list = await officer.get(`${paths.worklist}?q=Tanpa+nama`);
    const reference = /1700-2026-[0-9A-Z]{6}/.exec(list.text)![0];
    expect((await officer.get(paths.complaint(reference))).text).toContain("Anonim: identitas tidak disimpan.");
  });

  test("is for officers and receptionists", async () => {
    expect((await (await desk.clerk("auditor")).get(paths.lodging)).status).toBe(403);
    expect((await (await desk.clerk("administrator")).post(paths.lodging, told)).status).toBe(403);
  });
});
