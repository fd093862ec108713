import { afterAll, beforeAll, expect, test } from "vitest";
import { mayApprove } from "#complaints/may.ts";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { staffRoles } from "#sop/types.ts";
import { aReview, deskOf } from "../../test/support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../../test/support/office.ts";
import { secondSop } from "../../test/support/sops.ts";
import { worklist } from "./worklist.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let people: TestStaff[];
let asker: TestStaff;
let other: TestStaff;
beforeAll(async () => {
  office = await openOffice({ code: "9100", sop: secondSop });
  desk = deskOf(office);
  people = await Promise.all(staffRoles.map((role) => office.hire(role, role, `Jabatan ${role}`)));
  asker = people.find(({ role }) => role === "officer")!;
  other = await office.hire("officer", "Lain", "Jabatan lain");
  people.push(other);
});
afterAll(() => office.close());

/** A complaint with something that waits for a second person. */
async function pending(noun: string, input: object, confidential = false, by = asker): Promise<void> {
  const { complaint } = await office.lodge({ confidential });
  await desk.does(by, complaint, "receipt", { complete: true });
  await desk.does(by, complaint, "review", aReview);
  await desk.does(by, complaint, noun, input);
}

test("the list of what one may approve is what the rule says, for every role, request and SOP", async () => {
  const response = { text: "Loket kedua kini dibuka.", noFollowUpBecause: "sudah dibuka" };
  const referral = { to: "Dinas Sosial", reason: "Bukan kewenangan." };
  await pending("response", response);
  await pending("referral", referral);
  await pending("referral", referral, true);
  await pending("referral", referral, false, other);
  const { complaint: target } = await office.lodge();
  await pending("merge", { into: target.reference, reason: "Sama." });
  // Under another version nobody lets out a response but whoever its own step names.
  await office.loadSop({ ...sop1700, office: secondSop.office });
  await pending("referral", referral);
  const waiting = await office.database.owner.selectFrom("complaint").select(["state", "sop"]).execute();
  let found = 0;
  for (const staff of people) {
    const by = { is: "staff", id: staff.id, role: staff.role } as const;
    const expected: string[] = [];
    for (const { state, sop } of waiting) {
      const procedure = await office.ctx.procedures.byId(office.code, sop);
      if (mayApprove(procedure.sop, by, state)) expected.push(state.reference);
    }
    const { items } = await worklist(office.ctx, staff, { approvable: true });
    expect(items.map(({ reference }) => reference).sort(), staff.name).toEqual(expected.sort());
    found += expected.length;
  }
  expect(found).toBeGreaterThan(6);
});

test("what others asked for does not push it out of a short list", async () => {
  const mine = await worklist(office.ctx, asker, { approvable: true, limit: 1 });
  expect(mine.items.map(({ complaint }) => complaint.pending?.by)).toEqual([other.id]);
  expect(mine.next).toBeNull();
});
