import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { peopleOf } from "#auth/people.ts";
import { redeem } from "#auth/redeem.ts";
import { staffOfBearer } from "#auth/tokens.ts";
import { disablePerson } from "#auth/disable.ts";
import { authOf, PASSWORD, secretOf } from "../../test/support/auth.ts";
import { granted } from "../../test/support/desk.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { staff } from "./staff.ts";
import { token } from "./token.ts";
import type { WithAuth } from "./with-auth.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ now: Date.now() });
});
afterAll(() => office.close());

const opened: WithAuth = (_io, named, work) => work({ auth: authOf(office), office: named ?? office.code });

async function run(command: typeof staff, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(args, { out: (text) => out.push(text), err: (text) => err.push(text) }, opened);
  return { code, out, err: err.join("\n") };
}

describe("staff add", () => {
  test("prints the link alone, by which the person chooses a password", async () => {
    const { code, out, err } = await run(
      staff,
      "add",
      "--name",
      "Rina",
      "--email",
      "Rina@bps.go.id",
      "--role",
      "officer",
      "--post",
      "Statistisi",
    );
    expect([code, out.length]).toEqual([0, 1]);
    expect(out[0]).toMatch(/^http:\/\/localhost:3000\/petugas\/undangan\/[\w-]{43}$/);
    expect(err).toMatch(/Rina is added as officer/);
    expect(await redeem(authOf(office), secretOf(out[0]!), { password: PASSWORD })).toMatchObject({
      email: "rina@bps.go.id",
    });
    const [person] = await peopleOf(authOf(office), "1700");
    expect(person).toMatchObject({ name: "Rina", post: "Statistisi", role: "officer" });
  });

  test("refuses an e-mail that is used", async () => {
    const { code, out, err } = await run(
      staff,
      "add",
      "--name",
      "Rini",
      "--email",
      "rina@bps.go.id",
      "--role",
      "leader",
    );
    expect([code, out]).toEqual([1, []]);
    expect(err).toMatch(/used by someone/);
  });

  test.each([
    [[]],
    [["add"]],
    [["remove", "--name", "A", "--email", "a@b.id", "--role", "officer"]],
    [["add", "--name", "A", "--email", "a@b.id"]],
    [["add", "--name", " ", "--email", "a@b.id", "--role", "officer"]],
    [["add", "--name", "A", "--email", "a@b", "--role", "officer"]],
    [["add", "--name", "A", "--email", "a@b.id", "--role", "agent"]],
    [["add", "--name", "A", "--email", "a@b.id", "--role", "officer", "--admin"]],
  ])("says what is wrong with %j", async (args) => {
    const before = await peopleOf(authOf(office), "1700");
    const { code, out, err } = await run(staff, ...args);
    expect([code, out]).toEqual([1, []]);
    expect(err).toMatch(/Usage|not a role|not an e-mail/);
    expect(await peopleOf(authOf(office), "1700")).toEqual(before);
  });
});

describe("token create", () => {
  test("without an e-mail makes a person who can't sign in, and prints the token alone", async () => {
    const { code, out } = await run(token, "create", "--role", "leader");
    expect([code, out.length]).toEqual([0, 1]);
    const person = await staffOfBearer(authOf(office), `Bearer ${out[0]}`);
    expect(person).toMatchObject({ role: "leader", userId: null, office: "1700" });
  });

  test("with an e-mail is that person's, and ends with them", async () => {
    const { out } = await run(token, "create", "--role", "officer", "--email", "RINA@bps.go.id");
    const person = await staffOfBearer(authOf(office), `Bearer ${out[0]}`);
    expect(person).toMatchObject({ name: "Rina", role: "officer" });
    await disablePerson(authOf(office), person!);
    expect(await staffOfBearer(authOf(office), `Bearer ${out[0]}`)).toBeNull();
    expect((await run(token, "create", "--role", "officer", "--email", "rina@bps.go.id")).err).toMatch(/disabled/);
  });

  test.each([
    [[], /Usage/],
    [["create"], /Usage/],
    [["create", "--role", "agent"], /not a role/],
    [["create", "--role", "leader", "--email", "nobody@bps.go.id"], /Nobody of office 1700/],
    [["create", "--role", "leader", "--email", "rina@bps.go.id"], /disabled|is officer/],
  ])("says what is wrong with %j", async (args, said) => {
    const { code, out, err } = await run(token, ...args);
    expect([code, out]).toEqual([1, []]);
    expect(err).toMatch(said);
  });
});

describe("staff reset", () => {
  test("forgets the second step, is on record, and prints a link by which they choose a password anew", async () => {
    const { owner } = office.database;
    await run(staff, "add", "--name", "Hendra", "--email", "hendra@bps.go.id", "--role", "administrator");
    const lone = (await peopleOf(authOf(office), "1700")).find(({ name }) => name === "Hendra")!;
    const first = await run(staff, "reset", "--email", "hendra@bps.go.id");
    granted(await redeem(authOf(office), secretOf(first.out[0]!), { password: PASSWORD }));
    await owner.updateTable("auth_user").set({ two_factor_enabled: true }).where("name", "=", "Hendra").execute();
    const { code, out, err } = await run(staff, "reset", "--email", "Hendra@bps.go.id");
    expect([code, err]).toEqual([0, expect.stringContaining("Hendra is reset, on record")]);
    granted(await redeem(authOf(office), secretOf(out[0]!), { password: `${PASSWORD} lagi` }));
    const user = await owner
      .selectFrom("auth_user")
      .select("two_factor_enabled")
      .where("name", "=", "Hendra")
      .execute();
    expect(user).toEqual([{ two_factor_enabled: false }]);
    const events = await owner
      .selectFrom("audit_event")
      .select(["staff", "detail"])
      .where("type", "=", "second_step_reset")
      .execute();
    expect(events).toEqual([{ staff: null, detail: { person: lone.id } }]);
  });

  test("of nobody says so", async () => {
    expect((await run(staff, "reset", "--email", "tidak@bps.go.id")).code).toBe(1);
    expect((await run(staff, "reset")).code).toBe(1);
  });
});
