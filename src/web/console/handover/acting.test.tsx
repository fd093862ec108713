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
    const removal = /href="(\/petugas\/plh\/[^"]+)"/.exec(text)![1]!;
    expect((await administrator.get(removal)).text).toContain("Akhiri penunjukan Rina?");
    expect((await acting.get(paths.handOver)).status).toBe(200);
    expect((await administrator.post(removal, {})).to).toBe(paths.handOver);
    expect((await acting.get(paths.handOver)).status).toBe(403);
    expect((await administrator.post(removal, {})).status).toBe(404);
    expect((await administrator.get(removal)).status).toBe(404);
    const over = (await administrator.get(paths.handOver)).text;
    expect(over).toContain("Yang sudah berakhir (1)");
    expect(over).toContain("Rabu 4 Maret 2026 sampai Jumat 6 Maret 2026; diakhiri Rabu 4 Maret 2026");
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

  test("asks for everything that is missing or wrong at once, each at its field", async () => {
    const wrongs = async (form: Record<string, string>) => {
      const { status, text } = await administrator.post(paths.acting, form);
      const ids = ["who", "forWhom", "from", "to", "letter"].filter((id) => text.includes(`id="${id}-error"`));
      return [status, ids.join(" ")];
    };
    const right = { who: rina.staff.id, forWhom: leader.staff.id, from: "2026-03-04", to: "2026-03-05" };
    expect(await wrongs({})).toEqual([422, "who forWhom from to"]);
    expect(await wrongs({ ...right, who: crypto.randomUUID(), letter: "x".repeat(101) })).toEqual([422, "who letter"]);
    expect(await wrongs({ ...right, who: leader.staff.id })).toEqual([422, "forWhom"]);
    expect(await wrongs({ ...right, forWhom: dewi.staff.id })).toEqual([422, "forWhom"]);
    expect(await wrongs({ ...right, from: "2026-03-06" })).toEqual([422, "to"]);
    expect(await wrongs({ ...right, from: "2026-03-03" })).toEqual([422, "from"]);
    expect(await wrongs({ ...right, from: "2026-03-02", to: "2026-03-03" })).toEqual([422, "from to"]);
    expect((await administrator.get(paths.handOver)).text).toContain("Saat ini tidak ada.");
  });

  test("says as what and by which letter", async () => {
    const form = { who: dewi.staff.id, forWhom: leader.staff.id, from: "2026-03-09", to: "2026-03-10" };
    const { to } = await administrator.post(paths.acting, { ...form, kind: "plt", letter: " B-12/17000/2026 " });
    expect((await administrator.get(to!)).text).toContain(
      "Plt Dewi menggantikan Ibu Kepala, Senin 9 Maret 2026 sampai Selasa 10 Maret 2026, surat B-12/17000/2026",
    );
  });
});
