import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isRefusal, refuse } from "#lib/refusal.ts";
import { MINUTE } from "#lib/time.ts";
import { authOf, member, PASSWORD, signedIn } from "../../test/support/auth.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import type { Auth } from "./auth.ts";
import { disablePerson, enablePerson } from "./disable.ts";
import { signIn, signOut, type SignedIn } from "./sign-in.ts";
import { staffOfRequest } from "./staff.ts";

let office: TestOffice;
let auth: Auth;
const EMAIL = "rina@bps.go.id";

const attempt = (email: string, password: string, address = "10.0.0.1", headers = new Headers()) =>
  signIn(auth, { email, password, address, headers });

beforeAll(async () => {
  office = await openOffice({ now: Date.now() });
  auth = authOf(office);
  await member(auth, office.code, "officer", EMAIL);
});
beforeEach(async () => {
  await office.database.owner.deleteFrom("throttle").execute();
  office.clock.now = Date.now();
});
afterAll(() => office.close());

describe("signing in", () => {
  test("says who it is by the cookie, and nobody after signing out", async () => {
    const headers = await signedIn(auth, EMAIL);
    expect(await staffOfRequest(auth, headers)).toMatchObject({
      office: "1700",
      role: "officer",
      name: "Nama officer",
    });
    headers.set("origin", "http://localhost:3000");
    await signOut(auth, headers);
    expect(await staffOfRequest(auth, headers)).toBeNull();
  });

  test("takes the e-mail in any case and with spaces around it", async () => {
    expect(isRefusal(await attempt(`  ${EMAIL.toUpperCase()} `, PASSWORD))).toBe(false);
  });

  test("refuses a wrong password, an unknown e-mail and words that are no e-mail alike", async () => {
    expect(await attempt(EMAIL, "bukan kata sandinya")).toEqual(refuse("not_signed_in"));
    expect(await attempt("nobody@bps.go.id", PASSWORD)).toEqual(refuse("not_signed_in"));
    expect(await attempt("tanpa alamat", PASSWORD)).toEqual(refuse("not_signed_in"));
    expect(await attempt(EMAIL, "x".repeat(5000))).toEqual(refuse("not_signed_in"));
  });

  test("refuses a form from another site, with and without a cookie there", async () => {
    const foreign = new Headers({ origin: "https://jahat.example", "sec-fetch-site": "cross-site" });
    expect(await attempt(EMAIL, PASSWORD, "10.0.0.1", foreign)).toEqual(refuse("not_signed_in"));
    foreign.set("cookie", "a=b");
    expect(await attempt(EMAIL, PASSWORD, "10.0.0.1", foreign)).toEqual(refuse("not_signed_in"));
    const own = new Headers({ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" });
    expect(isRefusal(await attempt(EMAIL, PASSWORD, "10.0.0.1", own))).toBe(false);
  });

  test("a changed cookie is nobody", async () => {
    const cookie = (await signedIn(auth, EMAIL)).get("cookie")!;
    expect(await staffOfRequest(auth, new Headers({ cookie: cookie.replace(/=./, "=~") }))).toBeNull();
    expect(await staffOfRequest(auth, new Headers())).toBeNull();
  });
});

describe("the cookie", () => {
  test("on loopback by http is kept from scripts and other sites", async () => {
    const [cookie] = ((await attempt(EMAIL, PASSWORD)) as SignedIn).cookies;
    expect(cookie).toMatch(/^tanggap\.session=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
  });

  test("on https is secure and of this host alone", async () => {
    const https = authOf(office, { origin: "https://lapor.bps.go.id", publicUrl: "https://lapor.bps.go.id" });
    const request = { email: EMAIL, password: PASSWORD, headers: new Headers(), address: "10.0.0.1" };
    const { cookies } = (await signIn(https, request)) as SignedIn;
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^__Host-tanggap\.session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect(cookies[0]).not.toMatch(/Domain/i);
    const headers = new Headers({ cookie: cookies[0]!.split(";")[0]! });
    expect(await staffOfRequest(https, headers)).toMatchObject({ role: "officer" });
  });

  test("with ORIGIN set, loopback is another site", async () => {
    const https = authOf(office, { origin: "https://lapor.bps.go.id", publicUrl: "https://lapor.bps.go.id" });
    const headers = new Headers({ origin: "http://localhost:3000" });
    const request = { email: EMAIL, password: PASSWORD, headers, address: "10.0.0.1" };
    expect(await signIn(https, request)).toEqual(refuse("not_signed_in"));
  });
});

describe("guessing", () => {
  const guess = (address: string) => attempt(EMAIL, "tebakan yang salah", address);

  test("is stopped after five wrong tries from one address, and lasts a quarter of an hour", async () => {
    for (let i = 0; i < 5; i++) expect(await guess("10.0.0.2")).toEqual(refuse("not_signed_in"));
    expect(await attempt(EMAIL, PASSWORD, "10.0.0.2")).toEqual(refuse("too_many_requests", { seconds: 900 }));
    expect(isRefusal(await attempt(EMAIL, PASSWORD, "10.0.0.3"))).toBe(false);
    office.clock.now += 15 * MINUTE;
    expect(isRefusal(await attempt(EMAIL, PASSWORD, "10.0.0.2"))).toBe(false);
  });

  test("twenty at once are counted as twenty", async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => guess("10.0.0.4")));
    const tried = results.filter((result) => isRefusal(result) && result.refusal === "not_signed_in");
    expect(tried).toHaveLength(5);
  });

  test("a right password forgets the wrong ones before it", async () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await guess("10.0.0.5");
      expect(isRefusal(await attempt(EMAIL, PASSWORD, "10.0.0.5"))).toBe(false);
    }
  });

  test("an account nobody has is throttled like any other", async () => {
    for (let i = 0; i < 5; i++) await attempt("nobody@bps.go.id", PASSWORD, "10.0.0.6");
    expect(await attempt("nobody@bps.go.id", PASSWORD, "10.0.0.6")).toMatchObject({ refusal: "too_many_requests" });
  });

  test("of one address at many accounts ends after sixty a minute", async () => {
    const tries = Array.from({ length: 60 }, (_, i) => attempt(`orang${i}@bps.go.id`, PASSWORD, "10.0.0.7"));
    expect(new Set((await Promise.all(tries)).map((r) => isRefusal(r) && r.refusal))).toEqual(
      new Set(["not_signed_in"]),
    );
    expect(await attempt("lain@bps.go.id", PASSWORD, "10.0.0.7")).toMatchObject({ refusal: "too_many_requests" });
    expect(await attempt("lain@bps.go.id", PASSWORD, "10.0.0.8")).toEqual(refuse("not_signed_in"));
  });
});

describe("disabling a person", () => {
  test("ends the sessions they have and gives no new one until they are enabled", async () => {
    const email = "tono@bps.go.id";
    const person = await member(auth, office.code, "officer", email);
    const headers = await signedIn(auth, email);
    expect(await staffOfRequest(auth, headers)).not.toBeNull();
    await disablePerson(auth, person, null);
    expect(await staffOfRequest(auth, headers)).toBeNull();
    expect(await attempt(email, PASSWORD)).toEqual(refuse("not_allowed"));
    expect(await attempt(email, "bukan kata sandinya")).toEqual(refuse("not_signed_in"));
    await enablePerson(auth, person, null);
    expect(await staffOfRequest(auth, headers)).toBeNull();
    expect(isRefusal(await attempt(email, PASSWORD))).toBe(false);
  });

  test("is refused for the last administrator, also when two disable each other at once", async () => {
    const [a, b] = [
      await member(auth, "1700", "administrator", "a@bps.go.id"),
      await member(auth, "1700", "administrator", "b@bps.go.id"),
    ];
    const results = await Promise.all([disablePerson(auth, a, null), disablePerson(auth, b, null)]);
    expect(results.filter((result) => result === null)).toHaveLength(1);
    expect(results.filter(isRefusal)).toEqual([refuse("not_allowed")]);
  });
});
