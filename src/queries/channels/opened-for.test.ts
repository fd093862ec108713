import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { decideWaiting } from "#commands/intake/decide-waiting.ts";
import { isRefusal } from "#lib/refusal.ts";
import { deskOf } from "../../../test/support/desk.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import type { TestStaff } from "../../../test/support/office.ts";
import { openOriginal } from "./open-original.ts";
import { countUnopenable, unopenableFor } from "./opened-for.ts";
import { alertStaff } from "../../jobs/alert-staff.ts";
import { postman } from "../../../test/support/postman.ts";
import { waitingOne } from "./waiting-one.ts";
import { waitingIntake } from "./waiting.ts";

let at: MailOffice;
let ani: TestStaff, budi: TestStaff, administrator: TestStaff;
beforeEach(async () => {
  at = await openMailOffice();
  ani = await at.office.hire("officer", "Ani", "Petugas Layanan 1");
  budi = await at.office.hire("officer", "Budi", "Petugas Layanan 2");
  administrator = await at.office.hire("administrator", "Tika");
});
afterEach(() => at.office.close());

const complainant = { name: "Siti", email: "siti@example.id" };

/** A mail of Siti that may belong to any of her complaints. */
async function unsure(): Promise<string> {
  const { row } = await at.take(at.mail({ from: "siti@example.id", subject: "Re: yang kemarin", text: "Bagaimana?" }));
  expect(row).toMatchObject({ outcome: "tray", reason: "unsure" });
  return row.id;
}
const has = async (staff: TestStaff, id: string) =>
  (await waitingIntake(at.office.ctx, staff)).some((each) => each.id === id);

describe("what waits and together with what it may belong to is hidden from everybody", () => {
  test("because all are accused: nobody opens it, and the administrator is told; somebody new does", async () => {
    const { ctx, code } = at.office;
    for (const { post } of [ani, budi]) await at.office.lodge({ complainant, reportedParty: { post } });
    const id = await unsure();
    for (const staff of [ani, budi]) {
      expect(await has(staff, id)).toBe(false);
      expect(await waitingOne(ctx, staff, id)).toBeNull();
      expect(await openOriginal(ctx, staff, id)).toEqual({ refusal: "not_found" });
      expect(await decideWaiting(ctx, parseMail, staff, id, { as: "dismissed" })).toEqual({ refusal: "not_found" });
      expect(await unopenableFor(ctx, staff)).toBe(0);
    }
    expect(await unopenableFor(ctx, administrator)).toBe(1);
    expect(await countUnopenable(ctx, code)).toBe(1);
    const { owner } = at.office.database;
    const addressed = { ani, tika: administrator };
    for (const [name, { id: staff }] of Object.entries(addressed))
      await owner
        .updateTable("staff")
        .set({ email: `${name}@bps.example` })
        .where("id", "=", staff)
        .execute();
    const mailer = postman();
    await alertStaff(ctx, mailer, code, "http://localhost:3000");
    const told = (to: string) => mailer.letters.find((letter) => letter.to === to)!.text;
    expect(told("tika@bps.example")).toContain("1 hal pada kanal perlu diperhatikan.");
    expect(told("ani@bps.example")).not.toContain("hal pada kanal");
    const citra = await at.office.hire("officer", "Citra");
    expect(await has(citra, id)).toBe(true);
    expect(await unopenableFor(ctx, administrator)).toBe(0);
  });

  test("an administrator who is accused in one of them is told nothing of it", async () => {
    const { ctx, code } = at.office;
    const tono = await at.office.hire("administrator", "Tono", "Pranata Komputer");
    for (const { post } of [ani, budi, tono]) await at.office.lodge({ complainant, reportedParty: { post } });
    await unsure();
    expect(await unopenableFor(ctx, administrator)).toBe(1);
    expect(await unopenableFor(ctx, tono)).toBe(0);
    const addressed = { tika: administrator, tono };
    for (const [name, { id: staff }] of Object.entries(addressed))
      await at.office.database.owner
        .updateTable("staff")
        .set({ email: `${name}@bps.example` })
        .where("id", "=", staff)
        .execute();
    const mailer = postman();
    await alertStaff(ctx, mailer, code, "http://localhost:3000");
    expect(mailer.letters.map(({ to }) => to)).toEqual(["tika@bps.example"]);
  });

  test("because each is confidential to another: who handles one of them opens it and sees that one only", async () => {
    const { ctx, code } = at.office;
    const desk = deskOf(at.office);
    const mine = new Map<TestStaff, string>();
    for (const staff of [ani, budi]) {
      const { complaint, reference } = await at.office.lodge({ complainant, confidential: true });
      await desk.does(staff, complaint, "receipt", { complete: true });
      mine.set(staff, reference);
    }
    const id = await unsure();
    for (const staff of [ani, budi]) {
      expect(await has(staff, id)).toBe(true);
      const page = await waitingOne(ctx, staff, id);
      expect(page!.candidates.map(({ reference }) => reference)).toEqual([mine.get(staff)]);
      expect(isRefusal(await openOriginal(ctx, staff, id))).toBe(false);
    }
    expect(await countUnopenable(ctx, code)).toBe(0);
    // A leader sees both, so that it is nobody else's any more.
    const leader = await at.office.hire("leader", "Bu Kepala");
    expect(await has(leader, id)).toBe(true);
    expect([await has(ani, id), await has(budi, id)]).toEqual([false, false]);
    const reference = mine.get(ani)!;
    expect(await decideWaiting(ctx, parseMail, leader, id, { as: "message", reference })).toEqual({ reference });
  });

  test("the accused of one does not open it, though they handle the other and nobody else is left", async () => {
    const { ctx } = at.office;
    const desk = deskOf(at.office);
    const { complaint } = await at.office.lodge({ complainant, confidential: true });
    await desk.does(ani, complaint, "receipt", { complete: true });
    await at.office.lodge({ complainant, reportedParty: { post: ani.post } });
    const id = await unsure();
    expect(await has(ani, id)).toBe(false);
    expect(await openOriginal(ctx, ani, id)).toEqual({ refusal: "not_found" });
    // Budi sees the one about Ani, and is accused of nothing.
    expect(await has(budi, id)).toBe(true);
  });
});
