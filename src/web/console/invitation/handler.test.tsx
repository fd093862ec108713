import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstLoginLink, invite } from "#auth/invitations.ts";
import { addPerson } from "#auth/people.ts";
import { isRefusal } from "#lib/refusal.ts";
import { PASSWORD } from "../../../../test/support/auth.ts";
import { openConsole, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.office.close());

const pathOf = (link: string) => new URL(link).pathname;

describe("the first administrator's link", () => {
  test("asks for name, e-mail and password, keeps what was right, and signs in", async () => {
    const path = pathOf((await firstLoginLink(desk.auth, "1700"))!);
    expect((await desk.nobody.get(path)).text).toContain("Buat administrator pertama");
    const person = { name: "Hendra", email: "hendra@bps.example", password: PASSWORD };
    const differs = await desk.nobody.post(path, { ...person, again: "lain" });
    expect(differs.status).toBe(422);
    expect(differs.text).toContain('<a href="#again">Kedua kata sandi tidak sama. Ketik lagi.</a>');
    expect(differs.text).toContain('value="Hendra"');
    expect(differs.text).not.toContain(PASSWORD);
    const short = await desk.nobody.post(path, { ...person, password: "pendek", again: "pendek" });
    expect(short.text).toContain("paling sedikit 10 karakter");
    const leaked = await desk.nobody.post(path, { ...person, password: "password123", again: "password123" });
    expect(leaked.text).toContain("sering bocor");
    const near = await desk.nobody.post(path, { ...person, password: "Bengkulu-2026!", again: "Bengkulu-2026!" });
    expect(near.text).toContain("hampir seluruhnya nama kantor");
    const wrong = await desk.nobody.post(path, { ...person, email: "hendra", again: PASSWORD });
    expect(wrong.text).toContain('<a href="#email">Isi alamat email');
    const done = await desk.nobody.post(path, { ...person, again: PASSWORD });
    expect(done).toMatchObject({ status: 303, to: paths.worklist });
    expect(done.cookies.join()).toContain("tanggap.session=");
    expect((await desk.nobody.get(path)).status).toBe(404);
  });
});

describe("an invited person's link", () => {
  test("asks only for a password, and looking at it twice does not use it up", async () => {
    const person = await addPerson(desk.auth, {
      office: "1700",
      name: "Yuni",
      role: "officer",
      email: "yuni@bps.example",
    });
    if (isRefusal(person)) throw new Error(person.refusal);
    const path = pathOf(await invite(desk.auth, person, null));
    await desk.nobody.get(path);
    const page = await desk.nobody.get(path);
    expect(page.text).toContain("Undangan untuk Yuni, petugas layanan.");
    expect(page.text).not.toContain('name="email"');
    const done = await desk.nobody.post(path, { password: PASSWORD, again: PASSWORD });
    expect(done.to).toBe(paths.worklist);
  });

  test("a wrong one says that it is not valid and what to do", async () => {
    const page = await desk.nobody.get(paths.invitation("salah"));
    expect(page.status).toBe(404);
    expect(page.text).toContain("Mintalah tautan baru");
    expect(await desk.nobody.post(paths.invitation("salah"), { password: PASSWORD })).toMatchObject({ status: 404 });
  });
});
