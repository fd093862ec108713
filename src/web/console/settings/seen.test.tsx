import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#lib/id.ts";
import { saveText } from "#commands/settings/save-text.ts";
import { type Clerk, hiddenOf, openConsole, type Page, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let bayu: Clerk;
let sari: Clerk;
const text = { title: "Unduhan", text: "Yth. {nama}." };
const textId = newId(0);
beforeAll(async () => {
  desk = await openConsole();
  bayu = await desk.clerk("administrator", "Bayu");
  sari = await desk.clerk("administrator", "Sari");
  await saveText(desk.office.ctx, bayu.staff, textId, { title: "Unduhan", text: { id: "Yth." } }, 0);
});
afterAll(() => desk.office.close());

const notice = {
  "subject-id": "Pengaduan {{reference}} dicabut",
  "body-id": "Pengaduan {{reference}} dicabut.",
  "subject-en": "Complaint {{reference}} withdrawn",
  "body-en": "Complaint {{reference}} is withdrawn.",
};
const office = { name: "BPS Kota Contoh", nameEn: "", address: "", contact: "", opening: "", openingEn: "" };

/** Each with one field in which the two write different words, and how that field is written wrongly. */
const settings = [
  {
    ...{ what: "a notice", path: paths.noticeSetting("withdrawn"), draft: paths.noticeDraft("withdrawn") },
    ...{ words: notice, field: "subject-id", wrong: "{{halo}}" },
  },
  {
    ...{ what: "a standard text", path: paths.textSetting(textId), draft: paths.textDraft(textId) },
    ...{ words: text, field: "text", wrong: "{halo}" },
  },
  { what: "the office", path: paths.officeSettings, words: office, field: "name", wrong: "" },
] as const;

/** The hidden fields of the form with the words, not of the ones beside it. */
const formOf = ({ text: html }: Page, path: string) => {
  const form = [...html.matchAll(/<form[^>]*action="([^"]*)".*?<\/form>/gs)].find(([, action]) => action === path);
  return hiddenOf({ text: form?.[0] ?? "" } as Page);
};

type Typed = Readonly<Record<string, string>>;

describe.each(settings)("$what that a colleague changed meanwhile", ({ path, field, wrong, ...setting }) => {
  const words: Typed = setting.words;
  const theirs = { ...words, [field]: `${words[field]} (Sari)` };
  const mine = { ...words, [field]: `${words[field]} (Bayu)` };
  const example: [string, Typed] = ["an example", { ...mine, show: "ya" }];

  /** The page that comes back to Bayu, who opened it before Sari saved. */
  async function cameBack(first: Typed): Promise<Page> {
    const opened = formOf(await bayu.get(path), path);
    const saved = await sari.post(path, { ...formOf(await sari.get(path), path), ...theirs });
    expect(saved.status).toBe(303);
    return bayu.post(path, { ...opened, ...first });
  }

  test.each<[string, Typed]>([
    // The office's name is no words to show an example of.
    ...(path === paths.officeSettings ? [] : [example]),
    ["a mistake", { ...mine, [field]: wrong }],
    ["the other language", { ...mine, bahasa: "en" }],
  ])("is not written over unseen after %s", async (_what, first) => {
    const back = await cameBack(first);
    const late = await bayu.post(path, { ...formOf(back, path), ...mine });
    expect([late.status, late.text.includes("(Bayu)")]).toEqual([409, true]);
    expect((await bayu.post(path, { ...formOf(late, path), ...mine })).status).toBe(303);
  });

  if (!("draft" in setting)) return;
  test("nor from the draft that was kept of the page that came back", async () => {
    const back = await cameBack({ ...mine, [field]: wrong });
    await bayu.post(setting.draft, { ...formOf(back, path), ...mine });
    const again = await bayu.get(path);
    expect(again.text).toContain("(Bayu)");
    expect((await bayu.post(path, { ...formOf(again, path), ...mine })).status).toBe(409);
  });
});
