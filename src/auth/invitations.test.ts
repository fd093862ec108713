import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { authOf, member, PASSWORD, secretOf, signedIn } from "../../test/support/auth.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import type { Auth } from "./auth.ts";
import { disablePerson } from "./disable.ts";
import { firstLoginLink, invite, openInvitation } from "./invitations.ts";
import { addPerson, peopleOf } from "./people.ts";
import { redeem } from "./redeem.ts";
import { signIn } from "./sign-in.ts";
import { staffOfRequest, type Staff } from "./staff.ts";

let office: TestOffice;
let auth: Auth;

beforeEach(async () => {
  office = await openOffice({ now: Date.now() });
  auth = authOf(office);
});
afterEach(() => office.close());

const added = async (email: string): Promise<Staff> =>
  (await addPerson(auth, { office: "1700", name: "Rina", role: "officer", email })) as Staff;
const first = { name: "Dewi Lestari", email: "Dewi@bps.go.id", password: PASSWORD };

describe("the first administrator's link", () => {
  test("makes an administrator who can sign in, and is then no more", async () => {
    const link = (await firstLoginLink(auth, "1700"))!;
    expect(link).toMatch(/^http:\/\/localhost:3000\/petugas\/undangan\/[\w-]{43}$/);
    expect(await openInvitation(auth, secretOf(link))).toEqual({ office: "1700", role: "administrator", person: null });
    expect(await redeem(auth, secretOf(link), first)).toMatchObject({ email: "dewi@bps.go.id" });
    const staff = await staffOfRequest(auth, await signedIn(auth, "dewi@bps.go.id"));
    expect(staff).toMatchObject({ role: "administrator", name: "Dewi Lestari", office: "1700" });
    expect(await firstLoginLink(auth, "1700")).toBeNull();
    expect(await redeem(auth, secretOf(link), { ...first, email: "lain@bps.go.id" })).toEqual(refuse("not_found"));
  });

  test("is replaced at each start", async () => {
    const [old, fresh] = [(await firstLoginLink(auth, "1700"))!, (await firstLoginLink(auth, "1700"))!];
    expect(await openInvitation(auth, secretOf(old))).toBeNull();
    expect(await redeem(auth, secretOf(old), first)).toEqual(refuse("not_found"));
    expect(isRefusal(await redeem(auth, secretOf(fresh), first))).toBe(false);
  });

  test("ends when an administrator came in another way", async () => {
    const link = secretOf((await firstLoginLink(auth, "1700"))!);
    await member(auth, "1700", "administrator", "lain@bps.go.id");
    expect(await openInvitation(auth, link)).toBeNull();
    expect(await redeem(auth, link, first)).toEqual(refuse("not_found"));
  });

  test("fifty who redeem it at once make one administrator", async () => {
    const link = secretOf((await firstLoginLink(auth, "1700"))!);
    const tries = Array.from({ length: 50 }, (_, i) => redeem(auth, link, { ...first, email: `a${i}@bps.go.id` }));
    const results = await Promise.all(tries);
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(1);
    expect(results.filter(isRefusal)).toEqual(Array.from({ length: 49 }, () => refuse("not_found")));
    expect(await peopleOf(auth, "1700")).toHaveLength(1);
  });
});

describe("an invited person's link", () => {
  test("fifty who redeem it at once: one password holds", async () => {
    const secret = secretOf(await invite(auth, await added("rina@bps.go.id"), null));
    const passwords = Array.from({ length: 50 }, (_, i) => `kata sandi nomor ${i}`);
    const results = await Promise.all(passwords.map((password) => redeem(auth, secret, { password })));
    const won = results.findIndex((result) => !isRefusal(result));
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(1);
    const request = { email: "rina@bps.go.id", headers: new Headers(), address: "10.0.0.1" };
    expect(isRefusal(await signIn(auth, { ...request, password: passwords[won]! }))).toBe(false);
    expect(isRefusal(await signIn(auth, { ...request, password: passwords[(won + 1) % 50]! }))).toBe(true);
  });

  test("shows for whom it is, lasts seven days, and a new one ends the old", async () => {
    const person = await added("rina@bps.go.id");
    const old = secretOf(await invite(auth, person, null));
    const secret = secretOf(await invite(auth, person, null));
    expect(await openInvitation(auth, old)).toBeNull();
    expect(await openInvitation(auth, secret)).toMatchObject({
      role: "officer",
      person: { name: "Rina", email: "rina@bps.go.id" },
    });
    office.clock.now += 7 * DAY - 1;
    expect(await openInvitation(auth, secret)).not.toBeNull();
    office.clock.now += 1;
    expect(await openInvitation(auth, secret)).toBeNull();
    expect(await redeem(auth, secret, { password: PASSWORD })).toEqual(refuse("not_found"));
  });

  test("stays unused after a password that is too short or a name left out", async () => {
    const secret = secretOf(await invite(auth, await added("rina@bps.go.id"), null));
    expect(await redeem(auth, secret, { password: "sembilan9" })).toEqual(
      refuse("invalid_input", { field: "password" }),
    );
    expect(isRefusal(await redeem(auth, secret, { password: "sepuluh010" }))).toBe(false);
    const link = secretOf((await firstLoginLink(auth, "1700"))!);
    expect(await redeem(auth, link, { ...first, name: " " })).toEqual(refuse("invalid_input", { field: "name" }));
    expect(await redeem(auth, link, { ...first, email: "dewi" })).toEqual(refuse("invalid_input", { field: "email" }));
    expect(await redeem(auth, link, { ...first, email: "rina@bps.go.id" })).toEqual(
      refuse("invalid_input", { field: "email" }),
    );
    expect(isRefusal(await redeem(auth, link, first))).toBe(false);
  });

  test("sets a new password later, which ends the sessions of the old one", async () => {
    const person = await member(auth, "1700", "officer", "rina@bps.go.id");
    const headers = await signedIn(auth, "rina@bps.go.id");
    await redeem(auth, secretOf(await invite(auth, person, null)), { password: "kata sandi yang baru" });
    expect(await staffOfRequest(auth, headers)).toBeNull();
    const request = { email: "rina@bps.go.id", headers: new Headers(), address: "10.0.0.1" };
    expect(await signIn(auth, { ...request, password: PASSWORD })).toEqual(refuse("not_signed_in"));
    expect(isRefusal(await signIn(auth, { ...request, password: "kata sandi yang baru" }))).toBe(false);
  });

  test("ends when its person is disabled", async () => {
    const person = await added("rina@bps.go.id");
    const secret = secretOf(await invite(auth, person, null));
    await disablePerson(auth, person, null);
    expect(await redeem(auth, secret, { password: PASSWORD })).toEqual(refuse("not_found"));
  });
});

test("an e-mail belongs to one person", async () => {
  await added("rina@bps.go.id");
  const again = await addPerson(auth, { office: "1700", name: "Rini", role: "leader", email: "RINA@bps.go.id" });
  expect(again).toEqual(refuse("invalid_input", { field: "email" }));
});

test("nothing that opens anything is kept: links, tokens, addresses and passwords are not in the tables", async () => {
  const secret = secretOf((await firstLoginLink(auth, "1700"))!);
  await redeem(auth, secret, first);
  await signedIn(auth, "dewi@bps.go.id");
  const { owner } = office.database;
  const rows = [
    await owner.selectFrom("invitation").selectAll().execute(),
    await owner.selectFrom("throttle").selectAll().execute(),
    await owner.selectFrom("auth_account").selectAll().execute(),
  ];
  const kept = JSON.stringify(rows);
  for (const word of [secret, PASSWORD, "dewi@bps.go.id"]) expect(kept).not.toContain(word);
  expect(kept).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
});
