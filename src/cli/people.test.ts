import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { peopleOf } from "#auth/people.ts";
import { isRefusal } from "#lib/refusal.ts";
import { complaintFile } from "#queries/complaint-file.ts";
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
    await disablePerson(authOf(office), person!, null);
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

describe("staff acting", () => {
  const acting = (email: string, other: string, from: string, to: string) =>
    run(staff, "acting", "--email", email, "--for", other, "--from", from, "--to", to);

  test("hides from whoever acts what is hidden from the accused, and is on record", async () => {
    const chief = await office.hire("leader", "Kepala", "Kepala BPS Provinsi");
    const deputy = await office.hire("leader", "Wakil", "Kepala Bagian");
    const { owner } = office.database;
    for (const person of [chief, deputy])
      await owner
        .updateTable("staff")
        .set({ email: `${person.name.toLowerCase()}@bps.go.id` })
        .where("id", "=", person.id)
        .execute();
    const { reference } = await office.lodge({ reportedParty: { post: chief.post } });
    const seen = async () => !isRefusal(await complaintFile(office.ctx, deputy, reference));
    expect(await seen()).toBe(true);
    const today = new Date(office.clock.now + 7 * 3_600_000).toISOString().slice(0, 10);
    const { code, out } = await acting("wakil@bps.go.id", "Kepala@bps.go.id", today, today);
    expect([code, out]).toEqual([0, [`Wakil acts for Kepala from ${today} to ${today}, on record.`]]);
    expect(await seen()).toBe(false);
    const events = await owner.selectFrom("audit_event").select("detail").where("type", "=", "acting_named").execute();
    expect(events).toMatchObject([{ detail: { person: deputy.id, actsFor: chief.id } }]);
  });

  test.each([
    ["kepala@bps.go.id", "kepala@bps.go.id", "2026-11-23", "2026-11-24", /two different people/],
    ["wakil@bps.go.id", "kepala@bps.go.id", "2026-11-24", "2026-11-23", /not before the beginning/],
    ["wakil@bps.go.id", "tidak@bps.go.id", "2026-11-23", "2026-11-24", /tidak@bps\.go\.id is nobody's/],
    ["wakil@bps.go.id", "kepala@bps.go.id", "2026-02-30", "2026-11-24", /Usage/],
  ])("%s for %s from %s to %s is refused by a sentence", async (email, other, from, to, sentence) => {
    const { code, err } = await acting(email, other, from, to);
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  });
});
