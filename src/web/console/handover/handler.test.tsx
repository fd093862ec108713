import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runStaffVerb } from "#commands/run-staff-verb.ts";
import { handOver } from "#commands/hand-over.ts";
import { handOverSome } from "#commands/hand-over-some.ts";
import { handOverOpen } from "#jobs/hand-over-open.ts";
import { isRefusal } from "#lib/refusal.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { granted } from "../../../../test/support/desk.ts";
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

const ticked = (references: readonly string[]) =>
  Object.fromEntries(references.map((reference) => [`serahkan-${reference}`, "ya"]));
const withListed = (form: Readonly<Record<string, string>>) => ({ listed: held.join(" "), ...form });
/** Sends the form of a page of the hand-over, and reads the page that it leads to. */
const send = async (clerk: Clerk, path: string, form: Readonly<Record<string, string>>) => {
  const { to, text, status } = await clerk.post(path, withListed(form));
  return { to: to ?? "", text: to ? (await clerk.get(to)).text : text, status };
};
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
  ...ticked(held),
  [`kepada-${dewi.staff.id}`]: "ya",
  [`kepada-${sari.staff.id}`]: "ya",
  reason: "Cuti",
});

describe("handing over", () => {
  test("a leader sees what it will be, and deals it out to several; each complaint records it", async () => {
    expect((await leader.get(paths.handOver)).text).toContain(paths.handOverOf(rina.staff.id));
    const preview = (await leader.get(paths.handOverOf(rina.staff.id))).text;
    for (const reference of held) expect(preview).toContain(reference);
    const result = await send(leader, paths.handOver, all());
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
    const result = await send(administrator, paths.handOver, all());
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
    const only = { from: rina.staff.id, ...ticked(held), [`kepada-${dewi.staff.id}`]: "ya", reason: "Pindah" };
    const refused = await send(leader, paths.handOver, only);
    expect(refused.text).toContain("1 tidak dapat diserahkan dan masih dipegang Rina");
    expect(await handlers()).toEqual([rina.staff.id]);
    await send(leader, paths.handOver, all());
    expect(await handlers()).toEqual([sari.staff.id]);
  });

  test("asks to whom and why, keeping what was ticked", async () => {
    const [one, ...others] = held;
    const form = { from: rina.staff.id, ...ticked([one!]) };
    const page = await send(leader, paths.handOver, { ...form, [`kepada-${dewi.staff.id}`]: "ya" });
    expect(page.status).toBe(422);
    expect(page.text).toContain("Tulis alasan serah terima.");
    expect(page.text).toMatch(new RegExp(`name="kepada-${dewi.staff.id}"[^>]* checked`));
    expect(page.text).toMatch(new RegExp(`name="serahkan-${one}"[^>]* checked`));
    for (const other of others) expect(page.text).not.toMatch(new RegExp(`name="serahkan-${other}"[^>]* checked`));
    expect((await send(leader, paths.handOver, { ...form, reason: "x" })).text).toContain(
      "Pilih sedikitnya satu orang.",
    );
    const { from, reason } = all();
    const nothing = await send(leader, paths.handOver, { from, reason, [`kepada-${dewi.staff.id}`]: "ya" });
    expect(nothing.text).toContain('<a href="#take">Pilih sedikitnya satu pengaduan.</a>');
    expect(await handlers()).toEqual(held.map(() => rina.staff.id));
  });

  test("only what is ticked goes over; all of it is ticked at first", async () => {
    const { text } = await leader.get(paths.handOverOf(rina.staff.id));
    for (const reference of held) expect(text).toMatch(new RegExp(`name="serahkan-${reference}"[^>]* checked`));
    const [one, two] = held;
    await send(leader, paths.handOver, { ...all(), [`serahkan-${one}`]: "", [`serahkan-${two}`]: "" });
    const now = await handlers();
    expect(now.slice(0, 2)).toEqual([rina.staff.id, rina.staff.id]);
    expect(now.slice(2)).not.toContain(rina.staff.id);
    // What did not fit on the page goes as one, without what was shown and not ticked.
    const { from, reason } = all();
    const rest = { from, reason, [`kepada-${dewi.staff.id}`]: "ya", rest: "ya", listed: one! };
    await send(leader, paths.handOver, rest);
    expect((await handlers()).slice(0, 2)).toEqual([rina.staff.id, dewi.staff.id]);
  });

  test("can be taken back once, but for what the new holder worked on", async () => {
    const done = await send(leader, paths.handOver, all());
    const [one, ...others] = held;
    await runStaffVerb(desk.office.ctx, leader.staff, one!, "note", { text: "Sudah saya mulai." });
    const back = /action="(\/petugas\/serah-terima\/[^"]+\/return)"/.exec(done.text)![1]!;
    const undone = await send(leader, back, {});
    expect(undone.text).toContain("3 pengaduan kembali kepada Rina.");
    expect(undone.text).toContain("1 tidak kembali.");
    expect(undone.text).toContain(paths.complaint(one!));
    expect(await handlers()).toEqual([expect.not.stringContaining(rina.staff.id), ...others.map(() => rina.staff.id)]);
    expect(undone.text).not.toContain("/return");
    expect((await leader.get(done.to)).text).toContain("Serah terima ini sudah dikembalikan.");
    expect((await leader.post(back, {})).to).toBe(done.to);
  });

  test("goes on batch by batch where it broke off, and says how far it is", async () => {
    const { ctx } = desk.office;
    const asked = {
      from: rina.staff.id,
      to: [dewi.staff.id],
      reason: "Pindah",
      takes: (one: string) => held.includes(one),
    };
    const id = granted(await handOver(ctx, leader.staff, asked));
    await handOverSome(ctx, desk.office.code, 3);
    const underway = (await leader.get(paths.handedOver(id))).text;
    expect(underway).toContain("Sedang diserahkan: 3 dari 4 pengaduan.");
    expect(underway).toContain('value="3" max="4"');
    // Somebody took the last one meanwhile: it stays with them.
    const last = held[(await handlers()).indexOf(rina.staff.id)]!;
    await runStaffVerb(ctx, leader.staff, last, "assignment", { staffId: sari.staff.id });
    expect(await handOverOpen(ctx, () => false)).toBe(true);
    expect(await handOverOpen(ctx, () => false)).toBe(false);
    const now = held.map((one) => (one === last ? sari : dewi).staff.id);
    expect(await handlers()).toEqual(now);
    expect((await leader.get(paths.handedOver(id))).text).toContain("3 pengaduan diserahkan.");
  });

  test("of complaints that are hidden from a leader, says nothing", async () => {
    const { owner } = desk.office.database;
    await owner.updateTable("staff").set({ post: "Kepala kantor" }).where("id", "=", leader.staff.id).execute();
    const { reference } = await desk.office.lodge({ reportedParty: { post: "Kepala kantor" } });
    await runStaffVerb(desk.office.ctx, rina.staff, reference, "receipt", { complete: true });
    const to = `kepada-${dewi.staff.id}`;
    const done = await send(administrator, paths.handOver, { from: rina.staff.id, [to]: "ya", reason: "Sakit" });
    const counted = (text: string) => Number(/(\d+) pengaduan diserahkan/.exec(text)?.[1]);
    expect(counted(done.text)).toBeGreaterThan(held.length);
    expect(counted((await leader.get(done.to)).text)).toBe(counted(done.text) - 1);
    expect((await leader.get(paths.handedOver(crypto.randomUUID()))).status).toBe(404);
  });

  test("disabling somebody who holds open work goes on to handing it over", async () => {
    const answer = await administrator.post(paths.disabling(rina.staff.id), {});
    expect(answer.to).toBe(paths.handOverOf(rina.staff.id));
    await send(administrator, paths.handOver, all());
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
