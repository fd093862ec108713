import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRefusal } from "#lib/refusal.ts";
import { MINUTE } from "#lib/time.ts";
import { authOf, member, PASSWORD, signedIn } from "../../test/support/auth.ts";
import { granted } from "../../test/support/desk.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { codeOf } from "../../test/support/totp.ts";
import type { Auth } from "./auth.ts";
import { disablePerson } from "./disable.ts";
import { beginSetup, finishSetup, reopenSetup } from "./second-step-setup.ts";
import { awaitsSecondStep, passSecondStep } from "./second-step.ts";
import { resetSecondStep } from "./second-step-reset.ts";
import { signIn } from "./sign-in.ts";
import { sessionOf, type Staff } from "./staff.ts";

let office: TestOffice;
let auth: Auth;
beforeAll(async () => {
  office = await openOffice();
  auth = authOf(office);
});
afterAll(() => office.close());

let people = 0;
const address = "10.0.0.7";
const jar = (cookies: readonly string[]) =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; "), origin: auth.publicUrl });

/** A leader with a second step: their secret, backup codes and how they come to the challenge. */
async function leader() {
  const email = `leader${++people}@bps.example`;
  const staff = await member(auth, office.code, "leader", email);
  const headers = jar([(await signedIn(auth, email)).get("cookie")!]);
  const session = (await sessionOf(auth, headers))!;
  const person = session.staff as Staff & { userId: string };
  const setup = beginSetup(auth, person, email);
  // The code of half a minute ago is still good, and leaves the present one for signing in.
  const code = codeOf(setup.secret, Date.now() - 30_000);
  const done = granted(await finishSetup(auth, person, { setup, code, headers, address }));
  const knock = async () =>
    jar(granted(await signIn(auth, { email, password: PASSWORD, headers: new Headers(), address })).cookies);
  return { ...done, staff, person, setup, headers, email, knock };
}

describe("setting it up", () => {
  test("needs a code of the app; from then on the password alone opens nothing", async () => {
    const email = "first@bps.example";
    await member(auth, office.code, "auditor", email);
    const headers = jar([(await signedIn(auth, email)).get("cookie")!]);
    const { staff, secondStep } = (await sessionOf(auth, headers))!;
    expect(secondStep).toBe(false);
    const person = staff as Staff & { userId: string };
    const setup = beginSetup(auth, person, email);
    expect(setup.address).toMatch(
      /^otpauth:\/\/totp\/Tanggap:first%40bps\.example\?secret=[A-Z2-7]{32}&issuer=Tanggap/,
    );
    expect(await finishSetup(auth, person, { setup, code: "000000", headers, address })).toMatchObject({
      refusal: "invalid_input",
    });
    expect((await sessionOf(auth, headers))?.secondStep).toBe(false);
    const again = reopenSetup(auth, person, email, setup.sealed)!;
    expect(again.secret).toBe(setup.secret);
    const done = granted(
      await finishSetup(auth, person, { setup: again, code: codeOf(again.secret), headers, address }),
    );
    expect(new Set(done.backupCodes).size).toBe(10);
    expect((await sessionOf(auth, jar(done.cookies)))?.secondStep).toBe(true);
    expect(await sessionOf(auth, headers)).toBeNull();

    const knocked = granted(await signIn(auth, { email, password: PASSWORD, headers: new Headers(), address }));
    expect(knocked.secondStep).toBe(true);
    expect(await sessionOf(auth, jar(knocked.cookies))).toBeNull();
    expect(await awaitsSecondStep(auth, jar(knocked.cookies))).toBe(true);
  });

  test("a form of another person or of an hour ago opens nothing, and nobody sets it up twice", async () => {
    const one = await leader();
    const other = await leader();
    expect(reopenSetup(auth, other.person, other.email, one.setup.sealed)).toBeNull();
    const fresh = beginSetup(auth, one.person, one.email);
    office.clock.now += 31 * MINUTE;
    expect(reopenSetup(auth, one.person, one.email, fresh.sealed)).toBeNull();
    const given = { setup: fresh, code: codeOf(fresh.secret), headers: jar(one.cookies), address };
    expect(await finishSetup(auth, one.person, given)).toMatchObject({ refusal: "not_allowed" });
  });

  test("is on record", async () => {
    const { staff } = await leader();
    const rows = await office.database.owner
      .selectFrom("audit_event")
      .select("type")
      .where("staff", "=", staff.id)
      .where("type", "like", "second_step%")
      .execute();
    expect(rows).toEqual([{ type: "second_step_set_up" }]);
  });
});

describe("signing in with it", () => {
  test("the app's code opens once, and not a second time", async () => {
    const { setup, knock, staff } = await leader();
    const code = codeOf(setup.secret);
    const [first, second] = [await knock(), await knock()];
    const opened = granted(await passSecondStep(auth, { code, headers: first, address }));
    expect((await sessionOf(auth, jar(opened.cookies)))?.staff.id).toBe(staff.id);
    expect(await passSecondStep(auth, { code, headers: second, address })).toMatchObject({ refusal: "invalid_input" });
    expect(await passSecondStep(auth, { code, headers: first, address })).toMatchObject({ refusal: "not_signed_in" });
  });

  test("a backup code opens once, however it is typed", async () => {
    const { backupCodes, knock } = await leader();
    const typed = ` ${backupCodes[3]!.toUpperCase().replace("-", " ")}`;
    granted(await passSecondStep(auth, { code: typed, headers: await knock(), address }));
    expect(await passSecondStep(auth, { code: typed, headers: await knock(), address })).toMatchObject({
      refusal: "invalid_input",
    });
  });

  test("after five wrong codes the password is needed again, after ten there is a pause", async () => {
    const { setup, knock } = await leader();
    const refusals: string[] = [];
    for (let round = 0; round < 3; round++) {
      const headers = await knock();
      for (let attempt = 0; attempt < 6; attempt++) {
        const code = String(100_000 + round * 10 + attempt);
        const refused = await passSecondStep(auth, { code, headers, address });
        refusals.push(isRefusal(refused) ? refused.refusal : "opened");
      }
    }
    expect(refusals.slice(0, 6)).toEqual([...Array(5).fill("invalid_input"), "not_signed_in"]);
    expect(refusals.slice(12)).toContain("too_many_requests");
    const right = { code: codeOf(setup.secret), headers: await knock(), address };
    expect(await passSecondStep(auth, right)).toMatchObject({ refusal: "too_many_requests" });
  });

  test("nobody comes in between the steps after being disabled", async () => {
    const { setup, knock, staff } = await leader();
    const headers = await knock();
    await disablePerson(auth, staff, null);
    const code = codeOf(setup.secret);
    expect(await passSecondStep(auth, { code, headers, address })).toMatchObject({ refusal: "not_allowed" });
  });

  test("a made-up cookie opens nothing", async () => {
    const headers = jar(["tanggap.session.second=2fa-aaaaaaaaaaaaaaaaaaaa.abc"]);
    expect(await awaitsSecondStep(auth, headers)).toBe(false);
    expect(await passSecondStep(auth, { code: "123456", headers, address })).toMatchObject({
      refusal: "not_signed_in",
    });
  });
});

describe("an administrator's reset", () => {
  test("ends the sessions, lets the password alone in, and is on record; nobody resets their own", async () => {
    const administrator = await member(auth, office.code, "administrator", "admin@bps.example");
    const { cookies, staff, knock } = await leader();
    expect(await resetSecondStep(auth, staff, staff.id)).toMatchObject({ refusal: "not_allowed" });
    expect(await resetSecondStep(auth, staff, administrator.id)).toBeNull();
    expect(await sessionOf(auth, jar(cookies))).toBeNull();
    expect((await sessionOf(auth, await knock()))?.secondStep).toBe(false);
    const event = await office.database.owner
      .selectFrom("audit_event")
      .select(["type", "detail"])
      .where("staff", "=", administrator.id)
      .where("type", "like", "second_step%")
      .executeTakeFirst();
    expect(event).toEqual({ type: "second_step_reset", detail: { person: staff.id } });
  });
});
