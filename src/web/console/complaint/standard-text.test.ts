import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lodge } from "#commands/lodge.ts";
import { saveText } from "#commands/settings/save-text.ts";
import { newId } from "#lib/id.ts";
import { outsideFor } from "#sop/ask.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { complaintText } from "#text/console/complaint.ts";
import type { Language } from "#text/words.ts";
import { type Clerk, hiddenOf, openConsole, type TestConsole } from "../../../../test/support/console.ts";
import { aReview, deskOf, granted } from "../../../../test/support/desk.ts";
import { aComplaint } from "../../../../test/support/office.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let officer: Clerk;
const both = "019d0000-0000-7000-8000-000000000001";
const one = "019d0000-0000-7000-8000-000000000002";
beforeAll(async () => {
  desk = await openConsole();
  officer = await desk.clerk("officer", "Rina");
  const { staff } = await desk.clerk("administrator");
  const text = { id: "Yth. {nama}, batasnya {batas}.", en: "Dear {nama}, it is due {batas}." };
  await saveText(desk.office.ctx, staff, both, { title: "Dua bahasa", text }, 0);
  await saveText(desk.office.ctx, staff, one, { title: "Satu bahasa", text: { id: text.id } }, 0);
});
afterAll(() => desk.office.close());

/** A complaint of somebody who uses this language; null: nobody knows who. */
async function lodgedIn(language: Language | null, more: object = {}) {
  const { ctx, code } = desk.office;
  const who = language === null ? { anonymous: true, complainant: {} } : {};
  const input = { ...aComplaint, ...who, ...more };
  const request = {
    office: code,
    channel: "web",
    by: { is: "complainant" },
    idempotencyKey: newId(ctx.now()),
  } as const;
  const spoken = language ?? "en";
  const { complaint } = granted(await lodge(ctx, { ...request, input, raw: new Uint8Array([1]), language: spoken }));
  await deskOf(desk.office).does(officer.staff, complaint, "receipt", { complete: true });
  return complaint;
}

async function inserted(reference: string, standardText: string, screen: Language): Promise<string> {
  const address = paths.verb(reference, "messages");
  const browser = officer.in(screen);
  const form = { ...hiddenOf(await browser.get(address)), text: "", standardText, insert: "ya" };
  const { text } = await browser.post(address, form);
  return /<textarea id="text"[^>]*>\s*([^<]*)</.exec(text)![1]!.trim();
}

const indonesian = "Yth. Bapak/Ibu, batasnya Rabu 25 Maret 15.30 WIB.";
const english = "Dear Sir or Madam, it is due Wednesday 25 March 15:30 WIB.";

describe("a standard text is in the complainant's language, whatever the officer's screen is in", () => {
  test.each([
    ["id", "en", both, indonesian],
    ["en", "id", both, english],
    ["en", "en", one, indonesian],
    [null, "en", both, indonesian],
  ] as const)("complainant %s, screen %s", async (language, screen, text, words) => {
    const complaint = await lodgedIn(language);
    expect(await inserted(complaint.reference, text, screen)).toBe(words);
  });
});

test("a prepared referral is in the complainant's language too", async () => {
  const post = "Kepala";
  await desk.office.hire("leader", "Ibu Kepala", post);
  const outside = outsideFor(sop1700)!.name;
  for (const [language, screen] of [
    ["id", "en"],
    ["en", "id"],
  ] as const) {
    const complaint = await lodgedIn(language, { reportedParty: { post } });
    await deskOf(desk.office).does(officer.staff, complaint, "review", aReview);
    const { text } = await officer.in(screen).get(paths.verb(complaint.reference, "referral"));
    expect(text).toContain(complaintText.outside.reason[language]);
    expect(text).toContain(`value="${outside[language]}"`);
  }
});
