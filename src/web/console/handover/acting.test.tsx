import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { DAY } from "#lib/time.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
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
  await owner.updateTable("staff").set({ post: "Kepala" }).where("id", "=", leader.staff.id).execute();
  // Whoever uses the leader's rights signs in with a second step, like the leader.
  await owner.updateTable("auth_user").set({ two_factor_enabled: true }).where("email", "=", rina.email).execute();
});
afterAll(() => desk.office.close());

const name = (from: string, to: string, by = administrator, who = rina, forWhom = leader) =>
  by.post(paths.acting, { who: who.staff.id, forWhom: forWhom.staff.id, from, to });
const escalated = async (input = {}) => {
  const { reference } = await desk.office.lodge({ subject: "Perlu pimpinan", ...input });
  for (const [noun, given] of [
    ["receipt", { complete: true }],
    ["review", { classification: "supervisory", conclusion: "a", recommendation: "b" }],
    ["escalation", { reason: "Berat" }],
  ] as const) {
    const done = await runStaffVerb(desk.office.ctx, dewi.staff, reference, noun, given);
    if (isRefusal(done)) throw new Error(done.refusal);
  }
  return reference;
};

describe("acting for the leader", () => {
  test("gives the leader's rights on the days named, when asked for, and the history says so", async () => {
    const reference = await escalated();
    const begin = () => rina.post(paths.actingNow, { as: "leader" });
    const direct = async (clerk: { post: Clerk["post"]; get: Clerk["get"] }) =>
      clerk.get(paths.verb(reference, "directive"));
    expect((await begin()).cookies.join()).toContain("Max-Age=0");
    expect((await name("2026-03-04", "2026-03-06")).to).toBe(paths.handOver);
    expect((await rina.get(paths.worklist)).text).toContain("Bertindak sebagai Plh pimpinan");
    const cookie = (await begin()).cookies.find((one) => one.startsWith("bertindak="))!.split(";")[0]!;
    const acting = desk.browser(`${rina.cookie}; ${cookie}`);
    expect((await acting.get(paths.worklist)).text).toContain("(Plh)");
    const form = await direct(acting);
    const hidden = Object.fromEntries(
      [...form.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, key, value]) => [
        key!,
        value!,
      ]),
    );
    const done = await acting.post(paths.verb(reference, "directive"), { ...hidden, text: "Periksa segera." });
    expect(done.status).toBe(303);
    expect((await dewi.get(paths.complaint(reference))).text).toContain("Plh Rina");
    // The same cookie gives nothing to somebody who was not named, nor after the last day.
    expect((await desk.browser(`${dewi.cookie}; ${cookie}`).get(paths.handOver)).status).toBe(403);
    expect((await acting.get(paths.handOver)).status).toBe(200);
    desk.office.clock.now += 3 * DAY;
    expect((await acting.get(paths.handOver)).status).toBe(403);
    desk.office.clock.now -= 3 * DAY;
    expect((await rina.get(paths.handOver)).status).toBe(403);
  });

  test("never of complaints about the leader, with or without the leader's rights", async () => {
    const { reference } = await desk.office.lodge({ reportedParty: { post: "Kepala" } });
    const acting = desk.browser(`${rina.cookie}; bertindak=pimpinan`);
    expect((await acting.get(paths.handOver)).status).toBe(200);
    expect((await acting.get(paths.complaint(reference))).status).toBe(404);
    expect((await rina.get(paths.complaint(reference))).status).toBe(404);
    expect((await dewi.get(paths.complaint(reference))).status).toBe(200);
  });

  test("ends when it is ended, on record with who did it", async () => {
    const acting = desk.browser(`${rina.cookie}; bertindak=pimpinan`);
    const { text } = await administrator.get(paths.handOver);
    expect(text).toContain("Rina menggantikan Ibu Kepala");
    const removal = /action="(\/petugas\/plh\/[^"]+)"/.exec(text)![1]!;
    expect((await administrator.post(removal, {})).to).toBe(paths.handOver);
    expect((await acting.get(paths.handOver)).status).toBe(403);
    expect((await administrator.post(removal, {})).status).toBe(404);
    const audit = await desk.office.database.owner
      .selectFrom("audit_event")
      .select(["type", "staff"])
      .where("type", "in", ["acting_named", "acting_ended"])
      .orderBy("type", "desc")
      .execute();
    expect(audit).toEqual([
      { type: "acting_named", staff: administrator.staff.id },
      { type: "acting_ended", staff: administrator.staff.id },
    ]);
  });

  test("asks for two people of this office and days in order", async () => {
    for (const sent of [
      name("2026-03-06", "2026-03-04"),
      name("", ""),
      name("2026-03-04", "2026-03-05", leader, rina, rina),
    ])
      expect((await sent).text).toContain("Pilih dua orang yang berbeda");
    const nobody = { who: crypto.randomUUID(), forWhom: leader.staff.id, from: "2026-03-04", to: "2026-03-05" };
    expect((await administrator.post(paths.acting, nobody)).status).toBe(422);
  });
});
