import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { peopleOf } from "#auth/people.ts";
import { MINUTE } from "#lib/time.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let administrator: Clerk;
let leader: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  administrator = await desk.clerk("administrator", "Hendra");
  leader = await desk.clerk("leader", "Ibu Kepala");
});
afterAll(() => desk.office.close());

const yuni = { name: "Yuni Astuti", email: "yuni@bps.example", role: "officer", post: "Statistisi" };
const linkOn = (text: string) => /one-time-link">([^<]+)</.exec(text)?.[1];

describe("adding a person", () => {
  test("shows a one-time link, only to who made it and only for a while", async () => {
    const { status, to } = await administrator.post(paths.staff, yuni);
    expect(status).toBe(303);
    const link = linkOn((await administrator.get(to!)).text);
    expect(link).toContain("/petugas/undangan/");
    expect((await desk.nobody.get(new URL(link!).pathname)).text).toContain("Yuni Astuti");
    expect(linkOn((await leader.get(to!)).text)).toBeUndefined();
    expect(linkOn((await administrator.get(paths.staff)).text)).toBeUndefined();
    desk.office.clock.now += 11 * MINUTE;
    expect(linkOn((await administrator.get(to!)).text)).toBeUndefined();
  });

  test("comes back with everything typed and a sentence at each field", async () => {
    const page = await administrator.post(paths.staff, { name: "Tono", email: "tono", role: "", post: "" });
    expect(page.status).toBe(422);
    expect(page.text).toContain('value="Tono"');
    for (const field of ["email", "role", "post"]) expect(page.text).toContain(`id="${field}-error"`);
    const taken = await administrator.post(paths.staff, { ...yuni, email: "YUNI@bps.example" });
    expect(taken.text).toContain("sudah dipakai orang lain");
  });
});

describe("disabling and enabling", () => {
  test("shuts a person out and lets them in again; the last administrator stays", async () => {
    const person = await desk.clerk("officer");
    expect((await administrator.post(paths.disabling(person.staff.id), {})).to).toBe(paths.staff);
    expect((await person.get(paths.worklist)).status).toBe(303);
    await administrator.post(paths.enabling(person.staff.id), {});
    const people = await peopleOf(desk.auth, "1700");
    expect(people.find(({ id }) => id === person.staff.id)?.disabledAt).toBeNull();
    const last = await administrator.post(paths.disabling(administrator.staff.id), {});
    expect(last.status).toBe(422);
    expect(last.text).toContain("administrator terakhir");
    expect((await administrator.post(paths.disabling("x"), {})).status).toBe(404);
  });
});

describe("who may", () => {
  test("the leader sees the list and can change nothing; others see nothing", async () => {
    const { text } = await leader.get(paths.staff);
    expect(text).toContain("Hendra");
    expect(text).not.toMatch(/<form[^>]+action="\/petugas\/staf/);
    expect((await leader.post(paths.staff, yuni)).status).toBe(403);
    for (const role of ["officer", "receptionist", "auditor"] as const) {
      expect((await (await desk.clerk(role)).get(paths.staff)).status).toBe(403);
    }
  });
});
