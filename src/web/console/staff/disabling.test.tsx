import { afterAll, beforeAll, expect, test } from "vitest";
import { nameActing } from "#auth/name-acting.ts";
import { peopleOf } from "#auth/people.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { deskOf } from "../../../../test/support/desk.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
});
afterAll(() => desk.office.close());

const asksFor = (id: string) => new RegExp(`<form[^>]+action="${paths.disabling(id)}"`);
const isDisabled = async (id: string) =>
  (await peopleOf(desk.auth, desk.office.code)).find((one) => one.id === id)?.disabledAt !== null;

test("is asked once more on a page that says what they hold and what follows; only its form disables", async () => {
  const rina = await desk.clerk("officer", "Rina");
  const { id } = rina.staff;
  for (let held = 0; held < 2; held++) {
    const { complaint } = await desk.office.lodge();
    await deskOf(desk.office).does(rina.staff, complaint, "receipt", { complete: true });
  }
  const list = await administrator.get(paths.staff);
  expect(list.text).toContain(`href="${paths.disabling(id)}"`);
  expect(list.text).not.toMatch(asksFor(id));
  const { status, text } = await administrator.get(paths.disabling(id));
  expect([status, await isDisabled(id)]).toEqual([200, false]);
  expect(wordsOf(text)).toContain("Pengaduan terbuka: 2.");
  expect(text).toContain(`href="${paths.handOverOf(id)}"`);
  expect(wordsOf(text)).toContain("tidak dapat masuk lagi");
  expect(text).toMatch(asksFor(id));
  expect((await administrator.post(paths.disabling(id), {})).to).toBe(paths.handOverOf(id));
  expect(await isDisabled(id)).toBe(true);
  expect((await administrator.get(paths.disabling(id))).to).toBe(paths.staff);
});

test("says that somebody holds nothing, and for whom they are named to act", async () => {
  const [sari, kepala] = [await desk.clerk("officer", "Sari"), await desk.clerk("leader", "Ibu Kepala")];
  const before = await administrator.get(paths.disabling(sari.staff.id));
  expect(wordsOf(before.text)).toContain("Tidak ada pengaduan terbuka.");
  expect(before.text).not.toContain("Ibu Kepala");
  const days = { from: "2026-01-01", to: "2030-12-31" };
  const named = { office: desk.office.code, by: administrator.staff.id, ...days };
  await nameActing(desk.auth, { ...named, staff: sari.staff.id, actsFor: kepala.staff.id });
  for (const { staff } of [sari, kepala])
    expect((await administrator.get(paths.disabling(staff.id))).text).toContain("Ibu Kepala");
});

test("of the last administrator it says so, and offers nothing to press", async () => {
  const { id } = administrator.staff;
  const asked = await administrator.get(paths.disabling(id));
  expect(wordsOf(asked.text)).toContain("administrator terakhir");
  expect(asked.text).not.toMatch(asksFor(id));
  const second = await desk.clerk("administrator", "Dewi");
  expect((await administrator.get(paths.disabling(id))).text).toMatch(asksFor(id));
  await administrator.post(paths.disabling(second.staff.id), {});
  const sent = await administrator.post(paths.disabling(id), {});
  expect([sent.status, wordsOf(sent.text).includes("administrator terakhir")]).toEqual([422, true]);
});

test("the page is for administrators, and of nobody there is none", async () => {
  const { id } = administrator.staff;
  expect((await (await desk.clerk("leader")).get(paths.disabling(id))).status).toBe(403);
  for (const unknown of ["x", crypto.randomUUID()])
    expect((await administrator.get(paths.disabling(unknown))).status).toBe(404);
});
