import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isProposed } from "#sop/ask.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { DAY } from "#lib/time.ts";
import { type Clerk, hiddenOf, openConsole, type TestConsole } from "../../../../../test/support/console.ts";
import { paths } from "../../paths.ts";

let desk: TestConsole;
let leader: Clerk;
let administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  leader = await desk.clerk("leader", "Lestari");
  administrator = await desk.clerk("administrator");
});
afterAll(() => desk.office.close());

const sign = async (id: string) => leader.post(paths.signing(id), hiddenOf(await leader.get(paths.readingSetting(id))));
const procedure = () => desk.office.ctx.procedures.inForce(desk.office.code);
const ofReceipt = sop1700.readings.filter(({ clocks }) => clocks?.includes("receipt"));

describe("the readings of the SOP", () => {
  test("all stand with their state, and only the leader is asked to sign", async () => {
    const { text, status } = await leader.get(paths.sopSettings);
    expect(status).toBe(200);
    expect(text).toContain(`0 dari ${sop1700.readings.length} bacaan ditandatangani.`);
    expect(text).toContain("Baca dan tandatangani");
    expect(text).toContain(sop1700.document.number);
    expect((await administrator.get(paths.sopSettings)).text).not.toContain("Baca dan tandatangani");
    const one = await administrator.get(paths.readingSetting("start-of-the-hour"));
    expect(one.text).toContain("Hanya pimpinan yang dapat menandatangani.");
    expect((await administrator.post(paths.signing("start-of-the-hour"), {})).status).toBe(403);
  });

  test("signed one by one; with the last one lateness is published, and withdrawn it is not", async () => {
    await desk.office.lodge();
    desk.office.clock.now += 2 * DAY;
    const [last, ...others] = ofReceipt;
    for (const { id } of others) {
      const done = await sign(id);
      expect(done.status).toBe(303);
      const shown = await leader.get(done.to!);
      expect(shown.text).toContain("ditandatangani</h2>");
      expect(shown.text).toMatch(/tetap hanya terlihat oleh petugas sampai bacaan 1\b/);
    }
    expect(isProposed((await procedure()).sop, "receipt")).toBe(true);
    const before = await leader.get(paths.readingSetting(last!.id));
    expect(before.text).toContain("Ini bacaan terakhir yang menentukan batas penerimaan.");
    const done = await sign(last!.id);
    expect((await leader.get(done.to!)).text).toContain("Sekarang 1 pengaduan melewati batas itu.");
    expect(isProposed((await procedure()).sop, "receipt")).toBe(false);
    const signed = (await procedure()).sop.readings.find(({ id }) => id === last!.id)?.signed;
    expect(signed).toEqual({ by: expect.stringContaining("Lestari"), on: "2026-03-06" });

    const shown = await leader.get(paths.readingSetting(last!.id));
    const back = await leader.post(paths.withdrawingSignature(last!.id), hiddenOf(shown));
    expect((await leader.get(back.to!)).text).toContain("dicabut</h2>");
    expect(isProposed((await procedure()).sop, "receipt")).toBe(true);
    const history = (await leader.get(paths.readingSetting(last!.id))).text;
    expect(history).toContain("Lestari mencabut tanda tangan");
    expect(history).toContain("Lestari menandatangani");
  });

  test("what somebody else did meanwhile is shown, not written over", async () => {
    const id = "one-limit-of-ten-days";
    const seen = hiddenOf(await leader.get(paths.readingSetting(id)));
    expect((await leader.post(paths.signing(id), seen)).status).toBe(303);
    const again = await leader.post(paths.signing(id), seen);
    expect(again.status).toBe(409);
    expect(again.text).toContain("baru saja diubah orang lain");
    expect((await leader.get(paths.readingSetting("tidak-ada"))).status).toBe(404);
  });

  test("each signature is on record with its proof", async () => {
    const audits = await desk.office.database.owner
      .selectFrom("audit_event")
      .select(["staff", "detail"])
      .where("type", "=", "setting_changed")
      .execute();
    // All of the receipt clock, one withdrawn, one of the other clock.
    expect(audits).toHaveLength(ofReceipt.length + 2);
    expect(audits[0]).toMatchObject({ staff: leader.staff.id, detail: { kind: "reading", seq: 1 } });
  });
});
