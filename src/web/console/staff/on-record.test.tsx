import { afterAll, beforeAll, expect, test } from "vitest";
import { disablePerson, enablePerson } from "#auth/disable.ts";
import { invite } from "#auth/invitations.ts";
import { makeToken } from "#auth/tokens.ts";
import { MINUTE } from "#lib/time.ts";
import { PASSWORD, secretOf } from "../../../../test/support/auth.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
});
afterAll(() => desk.office.close());

/** What is on record about a person, in the order of time. */
async function record(person: string): Promise<unknown[]> {
  const rows = await desk.office.database.owner
    .selectFrom("audit_event")
    .select(["type", "staff", "detail"])
    .orderBy("id")
    .execute();
  return rows
    .filter(({ detail }) => (detail as { person?: string }).person === person)
    .map(({ type, staff, detail }) => [type, staff, detail]);
}

async function person(name: string): Promise<{ readonly id: string; readonly link: string }> {
  const form = { name, email: `${name.toLowerCase()}@bps.example`, role: "officer", post: "Statistisi" };
  const { to } = await administrator.post(paths.staff, form);
  const link = /one-time-link">([^<]+)</.exec((await administrator.get(to!)).text)![1]!;
  const { id } = await desk.office.database.owner
    .selectFrom("staff")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  desk.office.clock.now += MINUTE;
  return { id, link };
}

test("adding somebody, their link, and the password set by it are on record", async () => {
  const { id, link } = await person("Yuni");
  await desk.nobody.post(paths.invitation(secretOf(link)), { password: PASSWORD, again: PASSWORD });
  const by = administrator.staff.id;
  expect(new Set(await record(id))).toEqual(
    new Set([
      ["person_added", by, { person: id, role: "officer" }],
      ["person_invited", by, { person: id }],
      ["password_set_by_link", id, { person: id }],
    ]),
  );
});

test("a new link, disabling and enabling are on record, each once", async () => {
  const { id } = await person("Tono");
  const by = administrator.staff.id;
  const before = (await record(id)).length;
  for (const path of [paths.inviting(id), paths.disabling(id), paths.disabling(id), paths.enabling(id)]) {
    desk.office.clock.now += MINUTE;
    await administrator.post(path, {});
  }
  await administrator.post(paths.enabling(id), {});
  expect((await record(id)).slice(before)).toEqual([
    ["person_invited", by, { person: id }],
    ["person_disabled", by, { person: id }],
    ["person_enabled", by, { person: id }],
  ]);
});

test("another post is on record beside the role, and saving the same again is not", async () => {
  const { id } = await person("Sari");
  const before = (await record(id)).length;
  for (const post of ["Statistisi Ahli", "Statistisi Ahli"])
    await administrator.post(paths.changingRole(id), { role: "officer", post });
  expect((await record(id)).slice(before)).toEqual([
    ["post_changed", administrator.staff.id, { person: id, from: "Statistisi", to: "Statistisi Ahli" }],
  ]);
});

test("what is refused leaves no record, and the command line's has nobody's name", async () => {
  const before = await record(administrator.staff.id);
  await administrator.post(paths.disabling(administrator.staff.id), {});
  expect(await record(administrator.staff.id)).toEqual(before);
  const { id } = await person("Wati");
  const past = (await record(id)).length;
  const who = { id, office: "1700", role: "officer" } as const;
  for (const act of [invite, disablePerson, enablePerson] as const) {
    await act(desk.auth, who, null);
    desk.office.clock.now += MINUTE;
  }
  await makeToken(desk.auth, who);
  expect((await record(id)).slice(past)).toEqual(
    ["person_invited", "person_disabled", "person_enabled", "token_made"].map((type) => [type, null, { person: id }]),
  );
});

test("a person's page tells who did what and when, the latest first", async () => {
  const { id } = await person("Budi");
  await administrator.post(paths.changingRole(id), { role: "receptionist", post: "Statistisi" });
  desk.office.clock.now += MINUTE;
  await disablePerson(desk.auth, { id, office: "1700" }, null);
  const page = wordsOf((await administrator.get(paths.person(id))).text);
  expect(page).toMatch(
    /Riwayat .* WIB Baris perintah : Menonaktifkan Rabu 4 Maret \d\d\.\d\d WIB Hendra : Mengubah peran dari Petugas layanan menjadi Resepsionis .*Menambahkan orang ini sebagai Petugas layanan/,
  );
  const other = wordsOf((await administrator.get(paths.person(administrator.staff.id))).text);
  expect(other).not.toContain("Menonaktifkan");
});
