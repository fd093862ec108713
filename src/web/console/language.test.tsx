import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invite } from "#auth/invitations.ts";
import { addPerson } from "#auth/people.ts";
import type { Staff } from "#auth/staff.ts";
import { deskOf } from "../../../test/support/desk.ts";
import { secretOf } from "../../../test/support/auth.ts";
import { hiddenOf, openConsole, type Clerk, type Page, type TestConsole } from "../../../test/support/console.ts";
import { fingerprint } from "../../../test/rights/fingerprint.ts";
import { paths } from "./paths.ts";
import { rows } from "./routes.tsx";

let desk: TestConsole;
let administrator: Clerk;
let officer: Clerk;
let leader: Clerk;
let reference: string;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
  officer = await desk.clerk("officer", "Rina");
  leader = await desk.clerk("leader", "Ibu Kepala");
  const { complaint } = await desk.office.lodge();
  ({ reference } = complaint);
  await deskOf(desk.office).does(officer.staff, complaint, "receipt", { complete: true });
});
afterAll(() => desk.office.close());

const WORDS = "Kata-kata yang tidak boleh hilang";

/** The form that the language switch of a page submits: its id, and whether the page has it. */
function keptForm({ text }: Page): { readonly id: string | undefined; readonly isThere: boolean } {
  const button = /<button[^>]* name="bahasa"[^>]*>/.exec(text)?.[0];
  const id = button && / form="([^"]+)"/.exec(button)?.[1];
  return { id, isThere: id !== undefined && new RegExp(`<form[^>]* id="${id}"`).test(text) };
}

/** Forms of words, what is typed into them, and who sends them. */
const forms = (): readonly (readonly [string, Clerk, string, Record<string, string>])[] => [
  [
    "a person to add",
    administrator,
    paths.staff,
    { name: WORDS, email: "baru@bps.example", role: "officer", post: "x" },
  ],
  ["a name put right", administrator, paths.correcting(officer.staff.id), { name: WORDS, email: "rina@bps.example" }],
  ["a role and post", administrator, paths.changingRole(officer.staff.id), { role: "officer", post: WORDS }],
  ["a complaint at the counter", officer, paths.lodging, { subject: WORDS, description: "Isi" }],
  ["a note", officer, paths.verb(reference, "note"), { text: WORDS }],
  ["a hand-over", leader, paths.handOver, { from: officer.staff.id, reason: WORDS }],
  ["an assignment", leader, paths.assigning, { list: paths.worklist, reason: WORDS }],
  ["somebody who acts", leader, paths.acting, { kind: "plh", letter: WORDS }],
  ["a standard text", administrator, paths.textSettings, { title: "Judul", text: WORDS }],
  ["a notice", administrator, paths.noticeSetting("received"), { "subject-id": WORDS, "body-id": "Isi" }],
  ["the office", administrator, paths.officeSettings, { name: WORDS }],
  ["a day off", administrator, paths.calendarSettings, { kind: "day_off", "day_off-name": WORDS }],
];

describe("switching the language", () => {
  test("keeps what is typed in every form of words, does nothing, and can be switched back", async () => {
    // Somebody else to hand over to.
    await desk.clerk("officer", "Tono");
    for (const [name, who, path, typed] of forms()) {
      const before = await fingerprint(desk.office.database);
      const english = await who.post(path, { ...typed, bahasa: "en" });
      expect([name, english.status, english.text.includes('<html lang="en"')]).toEqual([name, 422, true]);
      expect([name, english.cookies.some((cookie) => cookie.startsWith("bahasa=en"))]).toEqual([name, true]);
      expect([name, english.text.includes(WORDS)]).toEqual([name, true]);
      expect([name, keptForm(english)]).toMatchObject([name, { isThere: true }]);
      expect([name, (await fingerprint(desk.office.database)) === before]).toEqual([name, true]);
    }
  });

  test("keeps the name and e-mail of whoever sets up their account", async () => {
    const given = { office: desk.office.code, name: "Sari", role: "officer", email: "sari@bps.example" } as const;
    const person = (await addPerson(desk.auth, given)) as Staff;
    const path = paths.invitation(secretOf(await invite(desk.auth, person, null)));
    const english = await desk.nobody.post(path, { password: "a", again: "b", bahasa: "en" });
    expect([english.status, english.text.includes('<html lang="en"')]).toEqual([422, true]);
    expect(keptForm(english).isThere).toBe(true);
  });

  test("offers it for a form that came back with what must be put right", async () => {
    const wrong = await officer.post(paths.verb(reference, "review"), { conclusion: WORDS });
    expect(wrong.status).toBe(422);
    expect(keptForm(wrong)).toEqual({ id: "form", isThere: true });
    const english = await officer.post(paths.verb(reference, "review"), { conclusion: WORDS, bahasa: "en" });
    expect(english.text).toContain(WORDS);
  });

  test("submits the form that is open on a complaint's page; one in which nothing was typed is opened anew", async () => {
    const note = paths.verb(reference, "note");
    const page = await officer.get(note);
    expect(keptForm(page)).toEqual({ id: "form", isThere: true });
    expect(keptForm(await officer.get(paths.complaint(reference)))).toEqual({ id: "form", isThere: true });
    const back = await officer.post(note, { ...hiddenOf(page), text: "", bahasa: "en" });
    expect([back.status, back.to]).toEqual([303, note]);
    expect(back.cookies.some((cookie) => cookie.startsWith("bahasa=en"))).toBe(true);
    const english = await officer.post(note, { ...hiddenOf(page), text: WORDS, bahasa: "en" });
    expect([english.status, english.text.includes(WORDS)]).toEqual([422, true]);
    // An auditor writes nothing: there the switch stays a link.
    expect(keptForm(await (await desk.clerk("auditor")).get(paths.complaint(reference))).id).toBeUndefined();
  });

  test("never presses another form: what does not keep words is not asked at all", async () => {
    const { id } = officer.staff;
    const answer = await administrator.post(paths.disabling(id), { bahasa: "en" });
    expect(answer.to).toBe(paths.worklist);
    expect((await officer.get(paths.worklist)).status).toBe(200);
    expect(rows.some(({ route, keeps }) => route.startsWith("GET ") && keeps)).toBe(false);
  });

  test("is not what Enter presses: the form's own first button is", async () => {
    const { text } = await administrator.get(paths.noticeSetting("received"));
    const first = /<button[^>]* form="kata-kata"[^>]*>/.exec(text)![0];
    expect(first).toContain('name="show"');
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('name="bahasa"'));
  });
});
