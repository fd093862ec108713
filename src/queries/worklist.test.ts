import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maySee } from "#complaints/may.ts";
import { DAY } from "#lib/time.ts";
import { staffRoles } from "#sop/types.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, WEDNESDAY, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { stepCounts } from "./step-counts.ts";
import type { WorklistFilter } from "./types.ts";
import { worklist } from "./worklist.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let people: TestStaff[];
let officer: TestStaff;
beforeAll(async () => {
  office = await openOffice();
  desk = deskOf(office);
  people = await Promise.all(staffRoles.map((role) => office.hire(role, role, `Jabatan ${role}`)));
  officer = people.find(({ role }) => role === "officer")!;
});
afterAll(() => office.close());

const all = async (staff: TestStaff, filter: WorklistFilter = {}) => {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await worklist(office.ctx, staff, { ...filter, ...(cursor ? { cursor } : {}) });
    rows.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return rows;
};

describe("the worklist", () => {
  test("late on top, then by due time; what waits for nobody last; pages neither skip nor repeat", async () => {
    for (let day = 0; day < 7; day++) {
      office.clock.now = WEDNESDAY + day * DAY;
      const { complaint } = await office.lodge({ subject: `Hari ${day}` });
      if (day % 3 === 0) await desk.does(officer, complaint, "receipt", { complete: true });
      if (day === 5) await desk.says(complaint, "withdrawal");
    }
    const rows = await all(officer, { limit: 2 });
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(7);
    expect(rows.at(-1)!.subject).toBe("Hari 5");
    const due = rows.slice(0, -1).map(({ dueAt }) => dueAt!);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(rows[0]!.overdue).toBe(true);
  });

  test("filters", async () => {
    expect((await all(officer, { stage: "in_review" })).every(({ complaint }) => complaint.stage === "in_review")).toBe(
      true,
    );
    expect((await all(officer, { mine: true })).every(({ complaint }) => complaint.handlerId === officer.id)).toBe(
      true,
    );
    expect((await all(officer, { overdue: true })).every(({ overdue }) => overdue)).toBe(true);
    expect((await all(officer, { q: "hari 4" })).map(({ subject }) => subject)).toEqual(["Hari 4"]);
    expect(await all(officer, { q: "100%_" })).toEqual([]);
  });

  test("a cursor that is not ours is no error", async () => {
    expect((await worklist(office.ctx, officer, { cursor: "bukan" })).items.length).toBeGreaterThan(0);
  });
});

describe("what a list shows is what a page shows", () => {
  test("for every role, also for the accused and for confidential complaints", async () => {
    office.clock.now = WEDNESDAY;
    const about = await office.lodge({ reportedParty: { post: officer.post } });
    const confidential = await office.lodge({ confidential: true });
    const taken = await office.lodge({ confidential: true });
    await desk.does(officer, taken.complaint, "receipt", { complete: true });
    await desk.does(officer, taken.complaint, "review", aReview);
    const other = await office.hire("officer", "Lain", "Jabatan lain");
    const states = await office.database.owner.selectFrom("complaint").select("state").execute();
    for (const staff of [...people, other]) {
      const visible = states.map(({ state }) => state).filter((complaint) => maySee(staff, complaint));
      const listed = await all(staff);
      expect(listed.map(({ reference }) => reference).sort(), staff.name).toEqual(
        visible.map(({ reference }) => reference).sort(),
      );
      const counts = Object.values(await stepCounts(office.ctx, staff, about.complaint.sop));
      const standing = visible.filter(({ stage }) => stage !== "closed").length;
      expect(
        counts.reduce((sum, { count }) => sum + count, 0),
        staff.name,
      ).toBe(standing);
    }
    expect((await all(other)).map(({ reference }) => reference)).toContain(confidential.reference);
    expect((await all(other)).map(({ reference }) => reference)).not.toContain(taken.reference);
  });
});
