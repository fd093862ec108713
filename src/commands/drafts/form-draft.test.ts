import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY } from "#lib/time.ts";
import { purge } from "#jobs/purge.ts";
import { inOffice } from "#store/in-office.ts";
import { formDraft } from "#queries/writing/form-draft.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../../test/support/office.ts";
import { lodge } from "../lodge.ts";
import { dropFormDraft, keepFormDraft, LODGING, throwAwayFormDraft, type FormDraft } from "./form-draft.ts";

let office: TestOffice;
let rina: TestStaff;
let budi: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  rina = await office.hire("receptionist", "Rina");
  budi = await office.hire("receptionist", "Budi");
});
afterAll(() => office.close());

const typed = { name: "Hasan Basri", phone: "0812 3456 7890", description: "Kursi patah" };
const keep = (staff: TestStaff, more: Partial<FormDraft> = {}) =>
  keepFormDraft(office.ctx, staff, { form: LODGING, typed, idempotencyKey: "form-1", untouched: false, ...more });
const kept = (staff: TestStaff, form = LODGING) => formDraft(office.ctx, staff, form);
const rows = () => office.database.owner.selectFrom("form_draft").selectAll().execute();

describe("a draft of a form that belongs to no complaint", () => {
  test("is one a person and form, the newest words, and opens for nobody else and as no other form", async () => {
    await keep(rina, { typed: { description: "Kursi" } });
    await keep(rina);
    expect(await kept(rina)).toMatchObject({ typed });
    expect(await kept(budi)).toBeNull();
    const [row, ...more] = await rows();
    expect(more).toEqual([]);
    expect(row!.sealed.toString("latin1")).not.toMatch(/Hasan|Kursi|7890/);
    const { owner } = office.database;
    await owner.updateTable("form_draft").set({ staff: budi.id }).execute();
    expect(await kept(budi)).toBeNull();
    await owner.updateTable("form_draft").set({ staff: rina.id, form: "text baru" }).execute();
    expect(await kept(rina, "text baru")).toBeNull();
    await owner.deleteFrom("form_draft").execute();
  });

  test("is gone once thrown away, sent, or as empty as at first; one of another stays", async () => {
    for (const end of [
      () => throwAwayFormDraft(office.ctx, rina, LODGING),
      () => keep(rina, { untouched: true }),
      () => inOffice(office.database.db, "1700", (tx) => dropFormDraft(tx, rina.id, LODGING, ["form-1"])),
    ]) {
      await keep(rina);
      await keep(budi);
      await end();
      expect([await kept(rina), (await kept(budi))?.typed]).toEqual([null, typed]);
    }
  });

  test("is not written over by an older form in another window", async () => {
    const drawnAt = office.clock.now;
    office.clock.now += 1000;
    await keep(rina, { drawnAt });
    const older = await keep(rina, { drawnAt, idempotencyKey: "form-2", typed: { description: "Lain" } });
    expect(older).toMatchObject({ refusal: "changed_meanwhile" });
    expect(await keep(rina, { drawnAt: office.clock.now, idempotencyKey: "form-2" })).toBeNull();
  });

  test("far too long is refused, and nothing of it kept", async () => {
    await throwAwayFormDraft(office.ctx, rina, LODGING);
    expect(await keep(rina, { typed: { description: "a".repeat(200_001) } })).toMatchObject({
      refusal: "invalid_input",
    });
    expect(await kept(rina)).toBeNull();
  });

  test("leaves nothing behind of what was lodged, however the two meet", async () => {
    const input = { subject: "Kursi", description: "Patah", complainant: { name: "Hasan", phone: "0812 3456 7890" } };
    for (let turn = 0; turn < 20; turn++) {
      const idempotencyKey = `turn-${turn}`;
      const request = {
        office: "1700",
        channel: "counter",
        by: { is: "staff", id: rina.id, role: rina.role },
      } as const;
      const lodged = lodge(office.ctx, {
        ...{ ...request, idempotencyKey, input, raw: Buffer.from("{}"), language: "id" },
        also: (tx) => dropFormDraft(tx, rina.id, LODGING, [idempotencyKey]),
      });
      await Promise.all([keep(rina, { idempotencyKey }), lodged, keep(rina, { idempotencyKey })]);
      expect(await kept(rina)).toBeNull();
    }
  });

  test("that nobody has touched for a week is cleared away, and none before", async () => {
    await keep(rina);
    office.clock.now += 6 * DAY;
    await purge(office.ctx);
    expect(await kept(rina)).not.toBeNull();
    office.clock.now += 2 * DAY;
    await purge(office.ctx);
    expect(await kept(rina)).toBeNull();
  });
});
