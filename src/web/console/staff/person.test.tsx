import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sop1700 } from "#sop/offices/1700/sop.ts";
import { openConsole, hiddenOf, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
});
afterAll(() => desk.office.close());

const audits = (type: string) =>
  desk.office.database.owner.selectFrom("audit_event").select(["staff", "detail"]).where("type", "=", type).execute();

describe("another role", () => {
  test("holds with the next request, and is on record", async () => {
    const officer = await desk.clerk("officer");
    const { id } = officer.staff;
    expect((await officer.get(paths.lodging)).status).toBe(200);
    const { to } = await administrator.post(paths.changingRole(id), { role: "receptionist", post: "Resepsionis" });
    expect((await administrator.get(to!)).text).toContain("Tersimpan.");
    expect((await officer.get(paths.complaint("1700-2026-AAAAAA"))).status).toBe(403);
    await administrator.post(paths.changingRole(id), { role: "leader", post: "Kepala" });
    expect((await officer.get(paths.worklist)).to).toBe(paths.setup);
    expect(await audits("role_changed")).toEqual([
      { staff: administrator.staff.id, detail: { person: id, from: "officer", to: "receptionist" } },
      { staff: administrator.staff.id, detail: { person: id, from: "receptionist", to: "leader" } },
    ]);
  });

  test("is not given to the last administrator, nor made up", async () => {
    const { id } = administrator.staff;
    const last = await administrator.post(paths.changingRole(id), { role: "officer", post: "x" });
    expect([last.status, last.text.includes("administrator terakhir")]).toEqual([422, true]);
    expect((await administrator.post(paths.changingRole(id), { role: "boss", post: "x" })).status).toBe(422);
    expect((await administrator.post(paths.changingRole(id), { role: "administrator", post: " " })).status).toBe(422);
  });
});

describe("qualifications of the SOP", () => {
  test("are ticked with the day of training; assigning without them warns and is on record", async () => {
    const rina = await desk.clerk("officer", "Rina");
    const tono = await desk.clerk("officer", "Tono");
    const page = await administrator.get(paths.person(rina.staff.id));
    for (const { id } of sop1700.document.qualifications) expect(page.text).toContain(id);
    const all = { "met-0": "ya", "met-1": "ya", "met-2": "ya" };
    const future = await administrator.post(paths.qualifying(rina.staff.id), { ...all, trainedOn: "2031-01-01" });
    expect(future.text).toContain("belum terjadi");
    await administrator.post(paths.qualifying(rina.staff.id), { ...all, trainedOn: "2026-01-15" });
    await administrator.post(paths.qualifying(tono.staff.id), { "met-0": "ya" });
    expect((await administrator.get(paths.person(rina.staff.id))).text).toContain('value="2026-01-15"');

    const leader = await desk.clerk("leader");
    const { reference } = await desk.office.lodge();
    await rina.post(paths.verb(reference, "receipt"), {
      ...hiddenOf(await rina.get(paths.verb(reference, "receipt"))),
      complete: "yes",
    });
    const form = await leader.get(paths.verb(reference, "assignment"));
    expect(form.text).toContain("(kualifikasi SOP belum lengkap)</option>");
    expect(/<option value="[^"]+">Rina[^<]*</.exec(form.text)?.[0]).not.toContain("kualifikasi");
    for (const { staff } of [tono, rina]) {
      const asked = await leader.get(paths.verb(reference, "assignment"));
      await leader.post(paths.verb(reference, "assignment"), { ...hiddenOf(asked), staffId: staff.id });
    }
    expect(await audits("assigned_without_qualification")).toEqual([
      { staff: leader.staff.id, detail: { person: tono.staff.id } },
    ]);
  });
});

describe("the second step of somebody", () => {
  test("is reset by an administrator, never by oneself", async () => {
    const leader = await desk.clerk("leader");
    expect((await administrator.get(paths.person(leader.staff.id))).text).toContain("Setel ulang");
    await administrator.post(paths.resettingSecondStep(leader.staff.id), {});
    expect((await leader.get(paths.worklist)).to).toContain(paths.signIn);
    expect(await audits("second_step_reset")).toHaveLength(1);
    const own = await administrator.post(paths.resettingSecondStep(administrator.staff.id), {});
    expect([own.status, own.text.includes("administrator lain")]).toEqual([422, true]);
  });
});

test("nobody else sees or changes a person; an unknown one is not found", async () => {
  const { id } = administrator.staff;
  for (const role of ["leader", "officer", "auditor", "receptionist"] as const) {
    const clerk = await desk.clerk(role);
    expect((await clerk.get(paths.person(id))).status).toBe(403);
    expect((await clerk.post(paths.changingRole(id), { role: "officer", post: "x" })).status).toBe(403);
  }
  for (const unknown of ["x", "00000000-0000-0000-0000-000000000000"])
    expect((await administrator.get(paths.person(unknown))).status).toBe(404);
});
