import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noticeMoments } from "#sop/types.ts";
import { type Clerk, hiddenOf, openConsole, type Page, type TestConsole } from "../../../../../test/support/console.ts";
import { paths } from "../../paths.ts";
import { typedOf } from "./check.ts";

let desk: TestConsole;
let administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Bayu");
});
afterAll(() => desk.office.close());

const procedure = () => desk.office.ctx.procedures.inForce(desk.office.code);
const own = {
  "subject-id": "Pengaduan {{reference}} selesai",
  "body-id": "Pengaduan {{reference}} ditutup. Sanggahan sampai {{objectionUntil}}.",
  "subject-en": "Complaint {{reference}} is closed",
  "body-en": "Complaint {{reference}} is closed. Objection until {{objectionUntil}}.",
};

describe("the notices", () => {
  test("each is shown as it would be sent, in both languages, with no field left over", async () => {
    const leader = await desk.clerk("leader");
    for (const moment of noticeMoments) {
      const { status, text } = await leader.get(paths.noticeSetting(moment));
      const examples = [...text.matchAll(/<article lang="(id|en)"[^>]*>(.*?)<\/article>/gs)];
      expect([moment, status, examples.map(([, language]) => language)]).toEqual([moment, 200, ["id", "en"]]);
      for (const [, , example] of examples) expect(example).not.toMatch(/\{\{|undefined|menyusul/);
    }
  });

  test("words that lack what must be named, or name what is not known, are not taken", async () => {
    const address = paths.noticeSetting("closed");
    const lacking = { ...own, "body-id": "Pengaduan {{reference}} ditutup, {{halo}}." };
    const back = await administrator.post(address, { ...lacking, seen: "0" });
    expect(back.status).toBe(422);
    expect(back.text).toContain("Tidak dikenal: {{halo}}.");
    expect(back.text).toContain("Belum disebut: {{objectionUntil}}.");
    expect(back.text).toContain("Pengaduan {{reference}} ditutup, {{halo}}.");
    const code = { ...own, "body-id": `${own["body-id"]} {{code}}`, "body-en": `${own["body-en"]} {{code}}` };
    expect((await administrator.post(address, code)).text).toContain("Kode lacak hanya disebut sekali");
  });

  test("an example of other words is shown before they are saved", async () => {
    const before = (await procedure()).sop.notices.closed;
    const shown = await administrator.post(paths.noticeSetting("closed"), { ...own, show: "ya" });
    expect(shown.text).toContain("Contoh ini belum disimpan.");
    expect(shown.text).toContain("Pengaduan 1700-2026-7K3QX9 selesai");
    expect((await procedure()).sop.notices.closed).toEqual(before);
  });

  test("what is typed is kept until it is saved, over no change of somebody else", async () => {
    const address = paths.noticeSetting("withdrawn");
    const typed = { ...own, "subject-id": "Pengaduan {{reference}} dicabut setengah" };
    /** The hidden fields of the form with the words, not of the ones beside it. */
    const formOf = ({ text }: Page) => hiddenOf({ text: /<form[^>]*data-draft.*?<\/form>/s.exec(text)![0] } as Page);
    const page = await administrator.get(address);
    const draft = paths.noticeDraft("withdrawn");
    expect(page.text).toContain(`data-draft="${draft}"`);
    // As it stands is nothing to keep.
    const holds = typedOf((await procedure()).sop.notices.withdrawn);
    await administrator.post(draft, { ...formOf(page), ...holds });
    expect((await administrator.get(address)).text).not.toContain("belum dikirim");
    expect((await administrator.post(draft, { ...formOf(page), ...typed })).to).toBe(address);
    const again = await administrator.get(address);
    expect(again.text).toContain('value="Pengaduan {{reference}} dicabut setengah"');
    expect(again.text).toContain("belum dikirim");
    const other = await desk.clerk("administrator", "Sari");
    const theirs = await other.get(address);
    expect(theirs.text).not.toContain("dicabut setengah");
    const words = { ...own, "subject-id": "Pengaduan {{reference}} dicabut" };
    expect((await other.post(address, { ...formOf(theirs), ...words })).status).toBe(303);
    const late = await administrator.post(address, { ...formOf(await administrator.get(address)), ...typed });
    expect(late.status).toBe(409);
    expect(late.text).toContain("dicabut setengah");
    expect((await administrator.post(address, { ...formOf(late), ...typed })).status).toBe(303);
    expect((await administrator.get(address)).text).not.toContain("belum dikirim");
    const away = { ...typed, "subject-en": "Half {{reference}}" };
    await administrator.post(draft, { ...formOf(await administrator.get(address)), ...away });
    expect((await administrator.get(address)).text).toContain("Half {{reference}}");
    expect((await administrator.post(paths.noticeDraftAway("withdrawn"), {})).to).toBe(address);
    expect((await administrator.get(address)).text).not.toContain("Half {{reference}}");
  });

  test("saved they hold, put back the SOP's hold again, and the history tells", async () => {
    const before = (await procedure()).sop.notices.closed;
    const address = paths.noticeSetting("closed");
    const sent = { ...hiddenOf(await administrator.get(address)), ...own };
    expect((await administrator.post(address, sent)).status).toBe(303);
    expect(typedOf((await procedure()).sop.notices.closed)).toEqual(own);
    expect((await administrator.post(address, sent)).status).toBe(409);
    const page = await administrator.get(address);
    expect(page.text).toContain("Bayu menulis: Pengaduan {{reference}} selesai");
    expect((await administrator.post(paths.removingNotice("closed"), hiddenOf(page))).status).toBe(303);
    expect((await procedure()).sop.notices.closed).toEqual(before);
    const back = await administrator.get(address);
    expect(back.text).toContain("Bayu mengembalikan ke kata SOP");
    const [, version] = /name="version" value="(\d+)"/.exec(back.text)!;
    const form = { version: version!, seen: hiddenOf(back)["seen"]! };
    expect((await administrator.post(paths.restoringNotice("closed"), { ...form, seen: "1" })).status).toBe(409);
    expect((await administrator.post(paths.restoringNotice("closed"), form)).status).toBe(303);
    expect(typedOf((await procedure()).sop.notices.closed)).toEqual(own);
    const leader = await desk.clerk("leader");
    expect((await leader.get(address)).text).not.toContain("Pakai lagi versi ini");
  });
});
