import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { isRefusal } from "#lib/refusal.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let rina: Clerk, dewi: Clerk, sari: Clerk, leader: Clerk, administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  rina = await desk.clerk("officer", "Rina");
  dewi = await desk.clerk("officer", "Dewi");
  sari = await desk.clerk("officer", "Sari");
  leader = await desk.clerk("leader", "Ibu Kepala");
  administrator = await desk.clerk("administrator", "Hendra");
});
afterAll(() => desk.office.close());

let held: string[];
beforeEach(async () => {
  held = [];
  for (let number = 0; number < 4; number++) {
    const { reference } = await desk.office.lodge({ subject: `Urusan ${number}`, confidential: number === 3 });
    const done = await runStaffVerb(desk.office.ctx, rina.staff, reference, "receipt", { complete: true });
    if (isRefusal(done)) throw new Error(done.refusal);
    held.push(reference);
  }
});

const handlers = async () => {
  const rows = await desk.office.database.owner
    .selectFrom("complaint")
    .select(["reference", "handler_id"])
    .where("reference", "in", held)
    .execute();
  return held.map((reference) => rows.find((row) => row.reference === reference)!.handler_id);
};
const all = () => ({
  from: rina.staff.id,
  [`kepada-${dewi.staff.id}`]: "ya",
  [`kepada-${sari.staff.id}`]: "ya",
  reason: "Cuti",
});

describe("handing over", () => {
  test("a leader sees what it will be, and deals it out to several; each complaint records it", async () => {
    expect((await leader.get(paths.handOver)).text).toContain(paths.handOverOf(rina.staff.id));
    const preview = (await leader.get(paths.handOverOf(rina.staff.id))).text;
    for (const reference of held) expect(preview).toContain(reference);
    const result = await leader.post(paths.handOver, all());
    expect(result.text).toContain("4 pengaduan diserahkan.");
    const now = await handlers();
    expect(new Set(now)).toEqual(new Set([dewi.staff.id, sari.staff.id]));
    expect(now.filter((id) => id === dewi.staff.id)).toHaveLength(2);
    const events = await desk.office.database.owner
      .selectFrom("complaint_event")
      .innerJoin("complaint", "complaint.id", "complaint_event.complaint")
      .select("body")
      .where("reference", "in", held)
      .where("type", "=", "assigned")
      .execute();
    expect(events).toHaveLength(4);
    expect(events.every(({ body }) => body.by.is === "staff" && body.by.id === leader.staff.id)).toBe(true);
    const audit = await desk.office.database.owner
      .selectFrom("audit_event")
      .select(["staff", "detail"])
      .where("type", "=", "handed_over")
      .execute();
    expect(audit.at(-1)).toMatchObject({
      staff: leader.staff.id,
      detail: { person: rina.staff.id, done: 4, refused: 0 },
    });
  });

  test("an administrator hands over all of it without reading any; the audit names them", async () => {
    const preview = (await administrator.get(paths.handOverOf(rina.staff.id))).text;
    expect(preview).toContain("4 pengaduan terbuka");
    for (const words of [...held, "Urusan"]) expect(preview).not.toContain(words);
    const result = await administrator.post(paths.handOver, all());
    expect(result.text).toContain("4 pengaduan diserahkan.");
    for (const reference of held) expect(result.text).not.toContain(reference);
    expect(await handlers()).not.toContain(rina.staff.id);
  });

  test("never to the accused: it goes to the next, and stays where nobody is left", async () => {
    await desk.office.database.owner
      .updateTable("staff")
      .set({ post: "Petugas tersebut" })
      .where("id", "=", dewi.staff.id)
      .execute();
    const { reference } = await desk.office.lodge({ reportedParty: { post: "Petugas tersebut" } });
    await runStaffVerb(desk.office.ctx, rina.staff, reference, "receipt", { complete: true });
    held = [reference];
    const only = { from: rina.staff.id, [`kepada-${dewi.staff.id}`]: "ya", reason: "Pindah" };
    const refused = await leader.post(paths.handOver, only);
    expect(refused.text).toContain("1 tidak dapat diserahkan dan masih dipegang Rina");
    expect(await handlers()).toEqual([rina.staff.id]);
    await leader.post(paths.handOver, all());
    expect(await handlers()).toEqual([sari.staff.id]);
  });

  test("asks to whom and why, keeping what was ticked", async () => {
    const page = await leader.post(paths.handOver, { from: rina.staff.id, [`kepada-${dewi.staff.id}`]: "ya" });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Tulis alasan serah terima.");
    expect(page.text).toMatch(new RegExp(`name="kepada-${dewi.staff.id}"[^>]* checked`));
    expect((await leader.post(paths.handOver, { from: rina.staff.id, reason: "x" })).text).toContain(
      "Pilih sedikitnya satu orang.",
    );
    expect(await handlers()).toEqual(held.map(() => rina.staff.id));
  });

  test("disabling somebody who holds open work goes on to handing it over", async () => {
    const answer = await administrator.post(paths.disabling(rina.staff.id), {});
    expect(answer.to).toBe(paths.handOverOf(rina.staff.id));
    await administrator.post(paths.handOver, all());
    expect(await handlers()).not.toContain(rina.staff.id);
    expect((await administrator.get(paths.handOver)).text).not.toContain(paths.handOverOf(rina.staff.id));
    await administrator.post(paths.enabling(rina.staff.id), {});
  });

  test("says where a second person is missing, until there is one", async () => {
    const reference = held[0]!;
    for (const [noun, given] of [
      ["review", { classification: "outside_authority", conclusion: "a", recommendation: "b" }],
      ["referral", { to: "Dukcapil", reason: "Bukan kami" }],
    ] as const) {
      const done = await runStaffVerb(desk.office.ctx, rina.staff, reference, noun, given);
      if (isRefusal(done)) throw new Error(done.refusal);
    }
    const lacking = async () => (await administrator.get(paths.handOver)).text.includes("menunggu orang kedua");
    expect(await lacking()).toBe(false);
    const { owner } = desk.office.database;
    const others = [dewi, sari, leader].map(({ staff }) => staff.id);
    const disabled_at = new Date(desk.office.clock.now);
    await owner.updateTable("staff").set({ disabled_at }).where("id", "in", others).execute();
    expect(await lacking()).toBe(true);
    await owner.updateTable("staff").set({ disabled_at: null }).where("id", "in", others).execute();
    expect(await lacking()).toBe(false);
  });

  test("is for leader and administrator", async () => {
    expect((await dewi.get(paths.handOver)).status).toBe(403);
    expect((await dewi.post(paths.handOver, all())).status).toBe(403);
  });
});
