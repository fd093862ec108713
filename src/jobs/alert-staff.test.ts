import { afterAll, beforeAll, expect, test } from "vitest";
import type { Letter, Mailer } from "#channels/email/send-mail.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { openMailOffice, type MailOffice } from "../../test/support/mail-office.ts";
import { alertStaff } from "./alert-staff.ts";

let at: MailOffice;
const letters: Letter[] = [];
const mailer: Mailer = {
  send: async (letter) => (letters.push(letter), { state: "delivered", error: null }),
  close: () => {},
};
beforeAll(async () => {
  at = await openMailOffice();
  const { id } = await at.office.hire("officer", "Ani");
  await at.office.database.owner.updateTable("staff").set({ email: "ani@bps.example" }).where("id", "=", id).execute();
  await at.office.hire("officer", "Tanpa alamat");
});
afterAll(() => at.office.close());

const alert = () => alertStaff(at.office.ctx, mailer, at.office.code, "http://localhost:3000");
const circular = () => at.take(at.mail({ headers: { "List-Id": "<x.example>" }, subject: "Nama Warga" }));

test("nothing new, nothing said; what nobody could place is told once, in numbers, to who has an address", async () => {
  expect(await alert()).toBe(0);
  await circular();
  expect(await alert()).toBe(1);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({ to: "ani@bps.example" });
  expect(letters[0]!.text).toContain("1 kiriman baru");
  expect(letters[0]!.text).not.toContain("Nama Warga");
  expect(letters[0]!.text).toContain("— English —");
  expect(letters[0]!.text).toContain("1 new items wait for a decision");
  expect(letters[0]!.subject).toBe("Tanggap: ada yang menunggu Anda / something waits for you");
  at.office.clock.now += 2 * HOUR;
  expect(await alert()).toBe(0);
});

test("what happens at night is told in the morning", async () => {
  at.office.clock.now = Date.parse("2026-03-05T22:00:00+07:00");
  await circular();
  expect(await alert()).toBe(0);
  at.office.clock.now = Date.parse("2026-03-06T08:00:00+07:00");
  expect(await alert()).toBe(1);
});

test("of many within the hour there is one letter", async () => {
  at.office.clock.now += 61 * MINUTE;
  await circular();
  expect(await alert()).toBe(1);
  at.office.clock.now += MINUTE;
  await circular();
  expect(await alert()).toBe(0);
  at.office.clock.now += HOUR;
  expect(await alert()).toBe(1);
});

test("what is wrong with a channel is told once, to the administrator too, and again only after it was well", async () => {
  const owner = at.office.database.owner;
  const { id } = await at.office.hire("administrator");
  await owner.updateTable("staff").set({ email: "tika@bps.example" }).where("id", "=", id).execute();
  const unread = () => owner.updateTable("intake").where("channel", "=", "email");
  const next = async () => {
    at.office.clock.now += HOUR + MINUTE;
    letters.length = 0;
    return alert();
  };
  at.office.clock.now = Date.parse("2026-03-09T08:30:00+07:00");
  await next();
  await unread().set({ outcome: null, settled_at: null }).execute();
  expect(await next()).toBe(2);
  expect(letters.map(({ to }) => to)).toContain("tika@bps.example");
  expect(letters[0]!.text).toContain("1 hal pada kanal");
  expect(await next()).toBe(0);
  await unread()
    .set({ outcome: "automatic", settled_at: new Date(at.office.clock.now) })
    .execute();
  expect(await next()).toBe(0);
  await unread().set({ outcome: null, settled_at: null }).execute();
  expect(await next()).toBe(2);
});
