import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { hiddenOf, openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { aMail, type MailParts } from "../../../../test/support/mails.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

const ADDRESS = "pengaduan@bps.example";
let at: TestConsole;
let officer: Clerk, leader: Clerk;
beforeAll(async () => {
  at = await openConsole();
  [officer, leader] = [await at.clerk("officer", "Ani Petugas"), await at.clerk("leader")];
});
afterAll(() => at.office.close());

async function store(raw: string): Promise<string> {
  const { ctx, code: office } = at.office;
  const incoming = { office, channel: "email", externalId: null, raw: Buffer.from(raw), receivedAt: ctx.now() };
  const { id } = await storeIntake(ctx, incoming);
  await handleIntake(ctx, { mailAddress: ADDRESS, parse: parseMail }, office, id);
  return id;
}
const take = (parts: MailParts) => store(aMail({ to: ADDRESS, ...parts }));
const advertising = (subject: string) => take({ subject, headers: { "List-Id": "<iklan.example>" } });
const rowOf = (id: string) =>
  at.office.database.owner.selectFrom("intake").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const chosen = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`pilih-${id}`, "ya"]));

test("several are set aside for one reason, each on record; one that a colleague decided meanwhile stops no other", async () => {
  const ids = [await advertising("Diskon"), await advertising("Undian"), await advertising("Seminar")];
  const kept = await advertising("Bukan iklan");
  const page = (await officer.get(paths.channels)).text;
  for (const id of [...ids, kept]) expect(page).toContain(`name="pilih-${id}"`);
  expect(page).toContain("console-choose");
  await leader.post(paths.waiting(ids[2]!), { as: "dismissed", because: "Undangan lama" });
  const done = await officer.post(paths.dismissing, { ...chosen(...ids), because: "Iklan" });
  expect(done.status).toBe(303);
  const after = wordsOf((await officer.get(done.to!)).text);
  expect(after).toContain("2 kiriman disisihkan.");
  expect(after).toContain("1 sudah tidak menunggu lagi");
  expect(after).toContain("Bukan iklan");
  expect(after).not.toContain("Diskon");
  for (const id of ids) expect(await rowOf(id)).toMatchObject({ outcome: "tray", decision: "dismissed" });
  expect((await rowOf(kept)).decision).toBeNull();
  const events = await at.office.database.owner
    .selectFrom("audit_event")
    .select(["staff", "detail"])
    .where("type", "=", "intake_decided")
    .execute();
  expect(events.map(({ detail }) => detail)).toEqual([
    { intake: ids[2], as: "dismissed", because: "Undangan lama" },
    { intake: ids[0], as: "dismissed", because: "Iklan" },
    { intake: ids[1], as: "dismissed", because: "Iklan" },
  ]);
  expect(events.map(({ staff }) => staff)).toEqual([leader, officer, officer].map(({ staff }) => staff.id));
});

test("what was set aside just now is taken back, on record: all of it, by whoever did it, within the hour", async () => {
  at.office.clock.now += MINUTE;
  const [one, two] = [await advertising("Keliru satu"), await advertising("Keliru dua")];
  const done = await officer.post(paths.dismissing, chosen(one, two));
  const page = await officer.get(done.to!);
  expect(page.text).toContain("Urungkan");
  expect((await leader.post(paths.takingBack, hiddenOf(page))).to).toBe(paths.takenBack(0));
  expect((await officer.post(paths.takingBack, hiddenOf(page))).to).toBe(paths.takenBack(2));
  for (const id of [one, two])
    expect(await rowOf(id)).toMatchObject({ outcome: "tray", decision: null, decided_by: null });
  expect(wordsOf((await officer.get(paths.takenBack(2))).text)).toContain("Keliru satu");
  const record = at.office.database.owner.selectFrom("audit_event").select("staff");
  expect(await record.where("type", "=", "intake_taken_back").execute()).toHaveLength(2);
  const single = await officer.post(paths.waiting(one), { as: "dismissed" });
  const after = hiddenOf(await officer.get(single.to!));
  at.office.clock.now += 2 * HOUR;
  expect((await officer.get(single.to!)).text).not.toContain("Urungkan");
  expect((await officer.post(paths.takingBack, after)).to).toBe(paths.takenBack(0));
  expect(wordsOf((await officer.get(paths.takenBack(0))).text)).toContain("Tidak ada yang dikembalikan: lebih dari");
  expect((await officer.post(paths.takingBack, { dari: "x", sampai: "1e3" })).to).toBe(paths.takenBack(0));
});

test("nothing chosen is named, and the reason that was typed stays", async () => {
  await advertising("Masih di sini");
  const page = await officer.post(paths.dismissing, { because: "Iklan & promosi" });
  expect(page.status).toBe(422);
  expect(page.text).toContain('<a href="#kiriman">Pilih sedikitnya satu kiriman.</a>');
  expect(page.text).toMatch(/name="because"[^>]* value="Iklan &amp; promosi"/);
});

test("what is hidden from somebody, or is nothing at all, is not set aside by them", async () => {
  const { owner } = at.office.database;
  await owner.updateTable("staff").set({ post: "Petugas rahasia" }).where("id", "=", officer.staff.id).execute();
  const { reference } = await at.office.lodge({ reportedParty: { post: "Petugas rahasia" } });
  const hidden = await take({ from: "tetangga@example.id", subject: `Soal ${reference}` });
  const done = await officer.post(paths.dismissing, { ...chosen(hidden), "pilih-x": "ya", because: "Iklan" });
  const after = wordsOf((await officer.get(done.to!)).text);
  expect(after).toContain("0 kiriman disisihkan.");
  expect((await rowOf(hidden)).decision).toBeNull();
  await owner.updateTable("staff").set({ post: "" }).where("id", "=", officer.staff.id).execute();
});

test("a number in the address is shown as a number or not at all", async () => {
  const { text } = await officer.get(`${paths.channels}?disisihkan=<b>1</b>&luput=99999`);
  expect(wordsOf(text)).toContain("0 kiriman disisihkan.");
  expect(text).not.toContain("<b>1</b>");
});

test.each([
  ["no sender at all", "Subject: Kursi rusak\r\n\r\nKursi di ruang tunggu rusak.", "quarantine", "no_sender"],
  ["one that is no address", aMail({ from: "Pak Budi <budi@desa>", subject: "Jalan rusak" }), "tray", "odd_sender"],
])("a mail of %s becomes a complaint, and who decides hands the proof over", async (_what, raw, outcome, reason) => {
  const id = await store(raw);
  expect(await rowOf(id)).toMatchObject({ outcome, reason });
  expect(wordsOf((await officer.get(paths.waiting(id))).text)).toContain("Alamat pengirim tidak dapat dibalas, jadi");
  const done = await officer.post(paths.waiting(id), { as: "complaint" });
  expect(done.status).toBe(303);
  const { complaint } = await rowOf(id);
  const proof = (await officer.get(done.to!)).text;
  expect(proof).toContain(at.office.ctx.keys.trackingCode(complaint!));
  const letters = at.office.database.owner.selectFrom("outbox").select("id").where("complaint", "=", complaint);
  expect(await letters.execute()).toEqual([]);
});

test("a leader hands the proof over as well", async () => {
  const id = await store(aMail({ from: "Pak Budi <budi@desa>", subject: "Jalan rusak lagi" }));
  const done = await leader.post(paths.waiting(id), { as: "complaint" });
  const { complaint } = await rowOf(id);
  expect((await leader.get(done.to!)).text).toContain(at.office.ctx.keys.trackingCode(complaint!));
  expect((await officer.get(done.to!)).text).not.toContain(at.office.ctx.keys.trackingCode(complaint!));
});
