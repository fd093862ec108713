import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctPerson } from "#auth/correct-person.ts";
import { invite, openInvitation } from "#auth/invitations.ts";
import { addPerson } from "#auth/people.ts";
import { signIn } from "#auth/sign-in.ts";
import type { Staff } from "#auth/staff.ts";
import { isRefusal, refuse } from "#lib/refusal.ts";
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

/** Each a minute after the one before, so that their order is known. */
function correct(id: string, name: string, email: string) {
  desk.office.clock.now += MINUTE;
  return administrator.post(paths.correcting(id), { name, email });
}

async function corrections(person: string): Promise<unknown[]> {
  const rows = await desk.office.database.owner
    .selectFrom("audit_event")
    .select(["staff", "detail"])
    .where("type", "=", "person_corrected")
    .orderBy("id")
    .execute();
  return rows.filter(({ detail }) => (detail as { person: string }).person === person);
}

async function canSignIn(email: string): Promise<boolean> {
  const given = { email, password: PASSWORD, headers: new Headers(), address: "127.0.0.1" };
  return !isRefusal(await signIn(desk.auth, given));
}

describe("a name and an e-mail", () => {
  test("are put right: the new address signs in, the old one does not, sessions end, all on record", async () => {
    const clerk = await desk.clerk("officer", "Rina Wulndari");
    const { id } = clerk.staff;
    const { to } = await correct(id, " Rina Wulandari ", "RINA.wulandari@bps.example");
    const page = wordsOf((await administrator.get(to!)).text);
    expect(page).toContain("Tersimpan.");
    expect(page).toContain("Membetulkan nama dari “Rina Wulndari” menjadi “Rina Wulandari” dan email dari");
    expect(wordsOf((await administrator.in("en").get(paths.person(id))).text)).toContain(
      "Corrected the name from “Rina",
    );
    expect((await clerk.get(paths.worklist)).to).toContain(paths.signIn);
    expect(await canSignIn(clerk.email)).toBe(false);
    expect(await canSignIn("rina.wulandari@bps.example")).toBe(true);
    const user = desk.office.database.owner.selectFrom("auth_user").select("name");
    expect(await user.where("email", "=", "rina.wulandari@bps.example").execute()).toEqual([
      { name: "Rina Wulandari" },
    ]);
    const detail = {
      ...{ person: id, parts: ["name", "email"] },
      from: { name: "Rina Wulndari", email: clerk.email },
      to: { name: "Rina Wulandari", email: "rina.wulandari@bps.example" },
    };
    expect(await corrections(id)).toEqual([{ staff: administrator.staff.id, detail }]);
  });

  test("a name alone leaves sessions as they are; the same again is not on record", async () => {
    const clerk = await desk.clerk("officer", "Tono");
    await correct(clerk.staff.id, "Tono Sartono", clerk.email);
    await correct(clerk.staff.id, "Tono Sartono", clerk.email.toUpperCase());
    expect((await clerk.get(paths.worklist)).text).toContain("Tono Sartono");
    const [only, ...more] = (await corrections(clerk.staff.id)) as { detail: object }[];
    expect(only!.detail).toMatchObject({ parts: ["name"], from: { name: "Tono" }, to: { name: "Tono Sartono" } });
    expect(more).toEqual([]);
  });

  test("somebody who only has tokens may stay without an address, or be given one to be invited by", async () => {
    const given = { office: desk.office.code, name: "Mesin", role: "officer", email: null } as const;
    const { id } = (await addPerson(desk.auth, given)) as Staff;
    expect((await correct(id, "Mesin antrean", "")).status).toBe(303);
    expect((await correct(id, "Mesin antrean", "bukan alamat")).status).toBe(422);
    await correct(id, "Mesin antrean", "mesin@bps.example");
    expect(await corrections(id)).toMatchObject([
      { detail: { parts: ["name"], from: { name: "Mesin" } } },
      { detail: { parts: ["email"], from: { email: null }, to: { email: "mesin@bps.example" } } },
    ]);
    expect((await administrator.post(paths.inviting(id), {})).status).toBe(303);
    expect((await correct(id, "Mesin antrean", "")).status).toBe(422);
  });

  test("another address ends the link that was made for the one before", async () => {
    const given = { office: desk.office.code, name: "Sari", role: "officer", email: "sri@bps.example" } as const;
    const person = (await addPerson(desk.auth, given)) as Staff;
    const secret = secretOf(await invite(desk.auth, person, null));
    await correct(person.id, "Sari Dewi", "sri@bps.example");
    expect(await openInvitation(desk.auth, secret)).toMatchObject({ person: { name: "Sari Dewi" } });
    await correct(person.id, "Sari Dewi", "sari@bps.example");
    expect(await openInvitation(desk.auth, secret)).toBeNull();
  });
});

describe("what is not right", () => {
  test("comes back as typed with a sentence, and nothing is changed", async () => {
    const clerk = await desk.clerk("officer", "Yuni");
    const { id } = clerk.staff;
    const wrong = await correct(id, "", "yuni");
    expect(wrong.status).toBe(422);
    for (const field of ["name", "email"]) expect(wrong.text).toContain(`id="${field}-error"`);
    expect(wrong.text).toContain('value="yuni"');
    expect((await correct(id, "Yuni", "")).text).toContain('id="email-error"');
    expect(await corrections(id)).toEqual([]);
    expect((await clerk.get(paths.worklist)).status).toBe(200);
  });

  test("is an address that somebody has, also before they first sign in", async () => {
    const [one, other] = [await desk.clerk("officer"), await desk.clerk("officer")];
    const taken = await correct(one.staff.id, "Satu", other.email.toUpperCase());
    expect([taken.status, taken.text.includes("sudah dipakai orang lain")]).toEqual([422, true]);
    const invited = { office: desk.office.code, name: "Baru", role: "officer", email: "baru@bps.example" } as const;
    await addPerson(desk.auth, invited);
    expect((await correct(one.staff.id, "Satu", "baru@bps.example")).status).toBe(422);
    expect(await corrections(one.staff.id)).toEqual([]);
    expect(await canSignIn(one.email)).toBe(true);
  });

  test("two who are given one address at once: one of them gets it", async () => {
    const pair = [await desk.clerk("officer"), await desk.clerk("officer")];
    const given = { name: "Sama", email: "sama@bps.example" };
    const results = await Promise.all(
      pair.map(({ staff }) => correctPerson(desk.auth, staff, given, administrator.staff.id)),
    );
    expect(results.filter((result) => result === null)).toHaveLength(1);
    expect(results).toContainEqual(refuse("invalid_input", { field: "email" }));
  });
});
