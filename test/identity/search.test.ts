import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayRead, maySee } from "#complaints/may.ts";
import { staffRoles } from "#sop/types.ts";
import { worklist } from "#queries/worklist.ts";
import { actsFor } from "../support/acting.ts";
import { deskOf } from "../support/desk.ts";
import { openOffice, type TestOffice, type TestStaff } from "../support/office.ts";

let office: TestOffice;
let desk: ReturnType<typeof deskOf>;
let handler: TestStaff, accused: TestStaff, deputy: TestStaff;
let people: TestStaff[];
beforeAll(async () => {
  office = await openOffice();
  desk = deskOf(office);
  handler = await office.hire("officer", "Ani", "Petugas 1");
  accused = await office.hire("officer", "Budi", "Petugas 2");
  deputy = await office.hire("officer", "Citra", "Petugas 3");
  await actsFor(office, deputy, accused);
  const others = await Promise.all(staffRoles.map((role) => office.hire(role, role, `Jabatan ${role}`)));
  people = [handler, accused, deputy, ...others];
});
afterAll(() => office.close());

const complainant = { name: "José Ma’ruf Zulkifli", email: "Jose.Z@Contoh.ID", phone: "0812-7777-0001" };

const found = async (staff: TestStaff, q: string) =>
  (await worklist(office.ctx, staff, { q })).items.map(({ reference }) => reference);

describe("the worklist finds a complainant", () => {
  test.each([
    "zulkifli",
    "JOSE",
    "jose zulkifli",
    "Zulkifli, José",
    "ma'ruf",
    "+62 812 7777 0001",
    "081277770001",
    "62-812-7777-0001",
    " jose.z@contoh.id ",
  ])("by %s", async (q) => {
    const { reference } = await office.lodge({ complainant });
    expect(await found(handler, q)).toContain(reference);
  });

  test.each(["zul", "zulkiflir", "jose siti", "0812 7777 0002", "jose.z@contoh", "812"])("not by %s", async (q) => {
    const { reference } = await office.lodge({ complainant });
    expect(await found(handler, q)).not.toContain(reference);
  });

  test("without opening a single seal", async () => {
    const { reference } = await office.lodge({ complainant });
    const blind = { ...office.ctx.keys, unseal: () => expect.unreachable("a seal was opened") };
    const { items } = await worklist({ ...office.ctx, keys: blind }, handler, { q: "zulkifli" });
    expect(items.map((item) => item.reference)).toContain(reference);
  });
});

test("only for those who may read the identity: a confidential one by its handler only, never by the accused", async () => {
  const open = await office.lodge({ complainant });
  const untaken = await office.lodge({ complainant, confidential: true });
  const taken = await office.lodge({ complainant, confidential: true });
  await desk.does(handler, taken.complaint, "receipt", { complete: true });
  const about = await office.lodge({ complainant, reportedParty: { post: accused.post } });
  const anonymous = await office.lodge({ complainant: undefined, anonymous: true });
  const references = [open, untaken, taken, about, anonymous].map(({ reference }) => reference);
  const rows = await office.database.owner
    .selectFrom("complaint")
    .select("state")
    .where("reference", "in", references)
    .execute();
  for (const staff of people) {
    const viewer = { ...staff, actsFor: staff === deputy ? [accused.id] : [] };
    const may = rows
      .map(({ state }) => state)
      .filter((state) => maySee(viewer, state) && mayRead(viewer, "identity", state) && !state.anonymous);
    for (const q of ["zulkifli", "081277770001", "jose.z@contoh.id"]) {
      const seen = (await found(staff, q)).filter((reference) => references.includes(reference));
      expect(seen.sort(), `${staff.name} ${q}`).toEqual(may.map(({ reference }) => reference).sort());
    }
  }
  expect(await found(handler, "zulkifli")).toContain(taken.reference);
  expect(await found(accused, "zulkifli")).not.toContain(about.reference);
});
