import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PASSWORD } from "../../../../test/support/auth.ts";
import { hiddenOf, openConsole, type Clerk, type Page, type TestConsole } from "../../../../test/support/console.ts";
import { codeOf } from "../../../../test/support/totp.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.office.close());

/** Somebody who has just chosen a password. */
async function newcomer(role: "leader" | "administrator" | "auditor" | "officer"): Promise<Clerk> {
  const clerk = await desk.clerk(role);
  await desk.office.database.owner
    .updateTable("auth_user")
    .set({ two_factor_enabled: false })
    .where("id", "=", await userIdOf(clerk))
    .execute();
  return clerk;
}

async function userIdOf({ staff }: Clerk): Promise<string> {
  const { owner } = desk.office.database;
  const found = await owner.selectFrom("staff").select("user_id").where("id", "=", staff.id).executeTakeFirstOrThrow();
  return found.user_id!;
}

const secretOn = ({ text }: Page) => /secret-key">([^<]+)</.exec(text)![1]!.replaceAll(" ", "");
const withCookies = ({ cookies }: Page) => desk.browser(cookies.map((cookie) => cookie.split(";")[0]).join("; "));

describe("after the first sign-in", () => {
  test.each(["leader", "administrator", "auditor"] as const)(
    "the %s can do nothing before it is set up",
    async (role) => {
      const clerk = await newcomer(role);
      for (const path of [paths.worklist, paths.staff, paths.account, paths.procedure])
        expect(await clerk.get(path)).toMatchObject({ status: 303, to: paths.setup });
      expect((await clerk.post(paths.staff, { name: "x" })).to).toBe(paths.setup);
      const page = await clerk.get(paths.setup);
      expect(page.status).toBe(200);
      expect(page.text).toContain("kata sandi saja tidak cukup");
      expect((await clerk.post(paths.signOut, {})).to).toContain(paths.signIn);
    },
  );

  test("an officer works without it and may set it up", async () => {
    const clerk = await newcomer("officer");
    expect((await clerk.get(paths.worklist)).status).toBe(200);
    expect((await clerk.get(paths.account)).text).toContain(`href="${paths.setup}"`);
  });
});

describe("setting it up", () => {
  test("keeps the secret through a wrong code, shows backup codes, then asks for a code at each sign-in", async () => {
    const clerk = await newcomer("leader");
    const page = await clerk.get(paths.setup);
    const wrong = await clerk.post(paths.setup, { ...hiddenOf(page), code: "123" });
    expect(wrong.status).toBe(422);
    expect(secretOn(wrong)).toBe(secretOn(page));

    const past = codeOf(secretOn(page), Date.now() - 30_000);
    const done = await clerk.post(paths.setup, { ...hiddenOf(wrong), code: past });
    expect(done.status).toBe(303);
    const inside = withCookies(done);
    const codes = [...(await inside.get(done.to!)).text.matchAll(/<li class="code">([^<]+)</g)].map(
      ([, code]) => code!,
    );
    expect(codes).toHaveLength(10);
    expect((await inside.get(paths.worklist)).status).toBe(200);
    expect((await inside.get(paths.setup)).to).toBe(paths.account);

    const email = `${clerk.email}`;
    const knocked = await desk.nobody.post(paths.signIn, { email, password: PASSWORD, to: paths.staff });
    expect(knocked.to).toBe(`${paths.secondStep}?ke=${encodeURIComponent(paths.staff)}`);
    const between = withCookies(knocked);
    expect((await between.get(paths.staff)).to).toContain(paths.signIn);
    const asked = await between.get(knocked.to!);
    expect(asked.text).toContain("enam angka");
    const mistyped = await between.post(paths.secondStep, { ...hiddenOf(asked), code: "000000" });
    expect(mistyped.status).toBe(422);
    const passed = await between.post(paths.secondStep, { ...hiddenOf(mistyped), code: codes[0]! });
    expect(passed).toMatchObject({ status: 303, to: paths.staff });
    expect((await withCookies(passed).get(paths.staff)).status).toBe(200);
  });

  test("without a password before, the code's page leads back to it", async () => {
    const to = `${paths.signIn}?lewat=ya`;
    expect(await desk.nobody.get(paths.secondStep)).toMatchObject({ status: 303, to });
    expect(await desk.nobody.post(paths.secondStep, { code: "123456" })).toMatchObject({ status: 303, to });
    expect((await desk.nobody.get(to)).text).toContain("sudah habis");
  });
});
