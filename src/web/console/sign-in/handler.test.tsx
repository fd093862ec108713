import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disablePerson } from "#auth/disable.ts";
import { PASSWORD } from "../../../../test/support/auth.ts";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { paths } from "../paths.ts";

let desk: TestConsole;
let officer: Clerk;
beforeAll(async () => {
  desk = await openConsole();
  officer = await desk.clerk("officer", "Rina");
});
afterAll(() => desk.office.close());

const signIn = (form: Record<string, string>) => desk.nobody.post(paths.signIn, form);

describe("sign-in", () => {
  test("a page asked for without a session comes back after signing in, with its filter", async () => {
    const asked = await desk.nobody.get(`${paths.worklist}?whose=mine`);
    expect(asked).toMatchObject({ status: 303, to: `${paths.signIn}?ke=%2Fpetugas%3Fwhose%3Dmine` });
    const page = await desk.nobody.get(asked.to!);
    const signed = await signIn({ ...hiddenOf(page), email: "officer1@bps.example", password: PASSWORD });
    expect(signed).toMatchObject({ status: 303, to: `${paths.worklist}?whose=mine` });
    expect(signed.cookies.join()).toMatch(/HttpOnly.*SameSite=Lax/i);
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/lacak"])(
    "never sends anybody on to %s",
    async (to) => {
      const signed = await signIn({ to, email: "officer1@bps.example", password: PASSWORD });
      expect(signed.to).toBe(paths.worklist);
    },
  );

  test("says what is missing at the field and keeps the e-mail; a wrong password says not which of the two", async () => {
    const empty = await signIn({ email: "rina@bps.example", password: "" });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('<a href="#password">Isi kata sandi Anda.</a>');
    expect(empty.text).toContain('value="rina@bps.example"');
    const wrong = await signIn({ email: "officer1@bps.example", password: "salah sekali" });
    const unknown = await signIn({ email: "tidak.ada@bps.example", password: "salah sekali" });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.text.replaceAll("officer1", "tidak.ada")).toBe(unknown.text);
  });

  test("after too many tries it says how long to wait", async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => signIn({ email: "x@bps.example", password: "salah" })),
    );
    const last = tries.find(({ status }) => status === 429);
    expect(last?.text).toMatch(/Terlalu banyak percobaan\. Tunggu 15 menit/);
  });

  test("a disabled person is told so, and a session ends with the next request", async () => {
    const leaver = await desk.clerk("officer");
    expect((await leaver.get(paths.worklist)).status).toBe(200);
    await disablePerson(desk.auth, leaver.staff, null);
    expect((await leaver.get(paths.worklist)).status).toBe(303);
    const { text } = await signIn({ email: "officer2@bps.example", password: PASSWORD });
    expect(text).toContain("dinonaktifkan");
  });

  test("signing out ends the session", async () => {
    const other = await desk.clerk("officer");
    expect((await other.post(paths.signOut, {})).to).toBe(`${paths.signIn}?keluar=ya`);
    expect((await other.get(paths.worklist)).status).toBe(303);
  });
});

test("a form sent after the session ended is handed back whole, and can be sent again", async () => {
  const { reference } = await desk.office.lodge();
  const form = { version: "1", idempotencyKey: "k-1", text: 'Catatan "panjang" <tidak> hilang' };
  const kept = await desk.nobody.post(paths.verb(reference, "note"), form);
  expect(kept.status).toBe(401);
  expect(kept.text).toContain("Catatan &quot;panjang&quot; &lt;tidak&gt; hilang");
  expect(kept.text).toContain(`action="${paths.verb(reference, "note")}"`);
  const again = await officer.post(paths.verb(reference, "note"), form);
  expect(again.to).toBe(`${paths.complaint(reference)}?tersimpan=ya`);
});
