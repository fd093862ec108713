import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nameActing } from "#auth/name-acting.ts";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { MINUTE } from "#lib/time.ts";
import { actsFor } from "../../../../test/support/acting.ts";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { granted } from "../../../../test/support/desk.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let rina: Clerk, dewi: Clerk, leader: Clerk, administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  rina = await desk.clerk("officer", "Rina");
  dewi = await desk.clerk("officer", "Dewi");
  leader = await desk.clerk("leader", "Ibu Kepala");
  administrator = await desk.clerk("administrator", "Hendra");
  const { owner } = desk.office.database;
  await owner.updateTable("auth_user").set({ two_factor_enabled: true }).where("email", "=", rina.email).execute();
});
afterAll(() => desk.office.close());

const TODAY = "2026-03-04";

async function escalated(): Promise<string> {
  const { reference } = await desk.office.lodge({ subject: "Perlu pimpinan" });
  for (const [noun, given] of [
    ["receipt", { complete: true }],
    ["review", { classification: "supervisory", conclusion: "a", recommendation: "b" }],
    ["escalation", { reason: "Berat" }],
  ] as const)
    granted(await runStaffVerb(desk.office.ctx, dewi.staff, reference, noun, given));
  return reference;
}

/** Directs it with the leader's rights, in Rina's browser. */
async function directs(reference: string): Promise<void> {
  const acting = desk.browser(`${rina.cookie}; bertindak=pimpinan`);
  const form = hiddenOf(await acting.get(paths.verb(reference, "directive")));
  const done = await acting.post(paths.verb(reference, "directive"), { ...form, text: "Periksa segera." });
  expect(done.status).toBe(303);
}

async function end(): Promise<void> {
  const { id } = await desk.office.database.owner
    .selectFrom("acting")
    .select("id")
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  desk.office.clock.now += MINUTE;
  expect((await administrator.post(`${paths.acting}/${id}/removal`, {})).status).toBe(303);
}

const told = async (reference: string) => (await dewi.get(paths.complaint(reference))).text;
const named = (kind: "plh" | "plt") =>
  nameActing(desk.auth, {
    ...{ office: "1700", staff: rina.staff.id, actsFor: leader.staff.id, from: TODAY, to: "2026-03-06", kind },
  });

describe("acting that is ended on a day on which something was done", () => {
  test.each([
    ["plh", "Plh Rina"],
    ["plt", "Plt Rina"],
  ] as const)("leaves what was done told as done by the acting leader (%s)", async (kind, who) => {
    await named(kind);
    const reference = await escalated();
    await directs(reference);
    expect(await told(reference)).toContain(who);
    await end();
    expect(await told(reference)).toContain(who);
    expect((await desk.browser(`${rina.cookie}; bertindak=pimpinan`).get(paths.leader)).status).toBe(403);
    const [row] = await desk.office.database.owner
      .selectFrom("acting")
      .select((eb) => [eb.cast<string>("from_day", "text").as("from"), eb.cast<string>("to_day", "text").as("to")])
      .orderBy("id", "desc")
      .limit(1)
      .execute();
    expect(row).toEqual({ from: TODAY, to: "2026-03-06" });
  });

  test("where events did not say so yet, the days and the instant of the end tell", async () => {
    await actsFor(desk.office, rina.staff, leader.staff, [TODAY, TODAY]);
    const before = await escalated();
    const after = await escalated();
    const asLeader = { ...rina.staff, role: "leader" as const };
    const direct = async (reference: string) =>
      granted(await runStaffVerb(desk.office.ctx, asLeader, reference, "directive", { text: "Periksa." }));
    await direct(before);
    await end();
    desk.office.clock.now += MINUTE;
    await direct(after);
    expect(await told(before)).toContain("Plh Rina");
    expect(await told(after)).not.toContain("Plh Rina");
  });
});
