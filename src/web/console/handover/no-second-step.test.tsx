import { afterAll, beforeAll, expect, test } from "vitest";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let rina: Clerk, leader: Clerk, administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  rina = await desk.clerk("officer", "Rina");
  leader = await desk.clerk("leader", "Ibu Kepala");
  administrator = await desk.clerk("administrator", "Hendra");
});
afterAll(() => desk.office.close());

const lacks = "Rina belum memasang langkah kedua";
const secondStep = (set: boolean) =>
  desk.office.database.owner
    .updateTable("auth_user")
    .set({ two_factor_enabled: set })
    .where("email", "=", rina.email)
    .execute();

test("naming somebody without a second step is warned of until they have set it up", async () => {
  const named = { who: rina.staff.id, forWhom: leader.staff.id, from: "2026-03-04", to: "2026-03-06" };
  const { to } = await administrator.post(paths.acting, named);
  expect((await administrator.get(to!)).text).toContain(lacks);
  await secondStep(true);
  expect((await administrator.get(to!)).text).not.toContain(lacks);
  await secondStep(false);
});

test("who asks for the leader's rights without a second step can be themselves again", async () => {
  const cookie = (await rina.post(paths.actingNow, { as: "leader" })).cookies.at(-1)!.split(";")[0]!;
  const acting = desk.browser(`${rina.cookie}; ${cookie}`);
  expect((await acting.get(paths.worklist)).to).toBe(paths.setup);
  const setup = await acting.get(paths.setup);
  expect(setup.text).toContain("Kembali sebagai diri sendiri");
  const back = await acting.post(paths.actingNow, { as: "self" });
  expect([back.to, back.cookies.join()]).toEqual([paths.worklist, expect.stringMatching(/bertindak=;.*Max-Age=0/)]);
});

test("signing out forgets that the browser asked for the leader's rights", async () => {
  const acting = desk.browser(`${rina.cookie}; bertindak=pimpinan`);
  const { cookies } = await acting.post(paths.signOut, {});
  expect(cookies.find((one) => one.startsWith("bertindak="))).toMatch(/^bertindak=; Max-Age=0; Path=\/petugas/);
});
