import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskOf } from "../../../../../test/support/desk.ts";
import { type Clerk, hiddenOf, openConsole, type TestConsole } from "../../../../../test/support/console.ts";
import { paths } from "../../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
let officer: Clerk;
let reference: string;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Bayu");
  officer = await desk.clerk("officer", "Rina");
  const lodged = await desk.office.lodge();
  ({ reference } = lodged);
  await deskOf(desk.office).does(officer.staff, lodged.complaint, "receipt", { complete: true });
});
afterAll(() => desk.office.close());

const aText = { title: "Cara mengunduh", text: "Yth. {nama}, pengaduan {nomor} dijawab sebelum {batas}. {petugas}" };
const idOf = async () => {
  const list = await administrator.get(paths.textSettings);
  return /\/petugas\/pengaturan\/teks\/([0-9a-f-]{36})/.exec(list.text)![1]!;
};

describe("standard texts", () => {
  test("are added; an unknown field is named, and what was typed stays", async () => {
    expect((await administrator.get(paths.textSettings)).text).toContain("Belum ada teks baku");
    const wrong = await administrator.post(paths.textSettings, { ...aText, text: "Yth. {nama}, NIK {nik}" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Kata ini tidak dikenal di dalam kurung: {nik}.");
    expect(wrong.text).toContain('value="Cara mengunduh"');
    expect((await administrator.post(paths.textSettings, aText)).status).toBe(303);
    expect((await administrator.get(paths.textSettings)).text).toContain("pengaduan {nomor} dijawab");
  });

  test("an example in each language is shown before anything is saved; the English wording may be missing", async () => {
    const both = { ...aText, text: "Yth. {nama}, batas {batas}.", textEn: "Dear {nama}, due {batas}. {petugas}" };
    const shown = await administrator.post(paths.textSettings, { ...both, title: "Belum", show: "ya" });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("Contoh ini belum disimpan.");
    const examples = [...shown.text.matchAll(/<article lang="(id|en)"[^>]*>(.*?)<\/article>/gs)].map(
      ([, , one]) => one,
    );
    expect(examples[0]).toContain("Yth. Bapak/Ibu, batas Rabu 25 Maret 15.30 WIB.");
    expect(examples[1]).toContain("Dear Sir or Madam, due Wednesday 25 March 15:30 WIB. Bayu");
    expect((await administrator.get(paths.textSettings)).text).not.toContain("Belum</h2>");
    const stored = await administrator.get(paths.textSetting(await idOf()));
    expect([...stored.text.matchAll(/<article lang="(id|en)"/g)].map(([, language]) => language)).toEqual(["id"]);
    const wrong = await administrator.post(paths.textSettings, { ...both, textEn: "Dear {name}" });
    expect([wrong.status, wrong.text.includes("di dalam kurung: {name}.")]).toEqual([422, true]);
  });

  test("one is put into a message without scripts: filled, at the end of what was typed, and nothing is sent", async () => {
    const address = paths.verb(reference, "messages");
    const open = await officer.get(address);
    expect(open.text).toContain("Sisipkan teks baku");
    const form = { ...hiddenOf(open), text: "Ini tulisan saya.", standardText: await idOf(), insert: "ya" };
    const back = await officer.post(address, form);
    expect(back.status).toBe(200);
    expect(back.text).toContain("Teks disisipkan di akhir.");
    const due = "Rabu 25 Maret 15.30 WIB";
    const words = `Ini tulisan saya.\n\nYth. Bapak/Ibu, pengaduan ${reference} dijawab sebelum ${due}. Rina`;
    expect(back.text).toContain(words);
    expect(hiddenOf(back)["idempotencyKey"]).toBe(hiddenOf(open)["idempotencyKey"]);
    const messages = await desk.office.database.owner.selectFrom("message").selectAll().execute();
    expect(messages).toEqual([]);
    const { insert: _insert, ...sent } = { ...form, ...hiddenOf(back), text: words };
    expect((await officer.post(address, sent)).status).toBe(303);
  });

  test("nothing chosen changes nothing, and other forms offer none", async () => {
    const address = paths.verb(reference, "inquiry");
    const form = { ...hiddenOf(await officer.get(address)), text: "Tanggal berapa?", insert: "ya" };
    const back = await officer.post(address, form);
    expect([back.status, back.text.includes("Teks disisipkan")]).toEqual([200, false]);
    expect(back.text).toContain("Tanggal berapa?");
    expect((await officer.get(paths.verb(reference, "note"))).text).not.toContain("Sisipkan teks baku");
  });

  test("changed and taken out of use, the history stays; a second tab is told", async () => {
    const id = await idOf();
    const page = await administrator.get(paths.textSetting(id));
    const changed = { ...hiddenOf(page), ...aText, text: "Kantor {kantor}." };
    expect((await administrator.post(paths.textSetting(id), changed)).status).toBe(303);
    expect((await administrator.post(paths.textSetting(id), changed)).status).toBe(409);
    const again = await administrator.get(paths.textSetting(id));
    expect(again.text).toContain("Bayu menulis: Cara mengunduh. Yth. {nama}");
    expect((await administrator.post(paths.removingText(id), hiddenOf(again))).status).toBe(303);
    expect((await administrator.get(paths.textSettings)).text).toContain("Belum ada teks baku");
    expect((await officer.get(paths.verb(reference, "messages"))).text).not.toContain("Sisipkan teks baku");
  });

  test("one out of use is listed with its history, and can be taken into use again as it was or as it was before", async () => {
    const list = await administrator.get(paths.textSettings);
    expect(list.text).toMatch(/<details[^>]*><summary>Tidak dipakai lagi \(1\)/);
    const id = await idOf();
    const retired = await administrator.get(paths.textSetting(id));
    expect([retired.status, retired.text.includes("Bayu menghentikan pemakaiannya")]).toEqual([200, true]);
    expect((await administrator.post(paths.textSetting(id), { ...hiddenOf(retired), ...aText })).status).toBe(404);
    const versions = [...retired.text.matchAll(/name="version" value="(\d+)"/g)].map(([, version]) => version!);
    expect(versions).toHaveLength(3);
    const [last, , first] = versions as [string, string, string];
    const seen = hiddenOf(retired)["seen"]!;
    const again = (version: string) => administrator.post(paths.restoringText(id), { version, seen });
    expect((await again("999")).status).toBe(404);
    expect((await again(last)).status).toBe(303);
    expect((await administrator.get(paths.textSettings)).text).toContain("Kantor {kantor}.");
    expect((await again(first)).status).toBe(409);
    const now = hiddenOf(await administrator.get(paths.textSetting(id)))["seen"]!;
    expect((await administrator.post(paths.restoringText(id), { version: first, seen: now })).status).toBe(303);
    expect((await administrator.get(paths.textSettings)).text).toContain("pengaduan {nomor} dijawab");
    expect((await officer.get(paths.verb(reference, "messages"))).text).toContain("Sisipkan teks baku");
  });

  test("a leader sees them and changes none", async () => {
    const leader = await desk.clerk("leader");
    expect((await leader.get(paths.textSettings)).status).toBe(200);
    expect((await leader.post(paths.textSettings, aText)).status).toBe(403);
  });
});

test("a new text and other words for one are kept while they are typed, and gone once saved", async () => {
  const id = await idOf();
  const half = { title: "Setengah jadi", text: "Yth. {nama}," };
  expect((await administrator.post(paths.textDraft("baru"), half)).to).toBe(paths.textSettings);
  expect((await administrator.post(paths.textDraft(id), { ...half, seen: "1" })).to).toBe(paths.textSetting(id));
  for (const path of [paths.textSettings, paths.textSetting(id)]) {
    const { text } = await administrator.get(path);
    expect(text).toContain('value="Setengah jadi"');
    expect(text).toContain("belum dikirim");
  }
  expect((await administrator.post(paths.textSettings, { ...half, text: "Yth. {nama}, selesai." })).status).toBe(303);
  expect((await administrator.get(paths.textSettings)).text).not.toContain('value="Setengah jadi"');
  expect((await administrator.get(paths.textSetting(id))).text).toContain('value="Setengah jadi"');
  expect((await administrator.post(paths.textDraftAway(id), {})).to).toBe(paths.textSetting(id));
  expect((await administrator.get(paths.textSetting(id))).text).not.toContain("Setengah jadi");
  expect((await administrator.post(paths.textDraft("bukan-id"), half)).status).toBe(404);
});
