import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { HOUR } from "#lib/time.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { aMail, type MailParts } from "../../../../test/support/mails.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { paths } from "../paths.ts";

const ADDRESS = "pengaduan@bps.example";
let at: TestConsole;
let officer: Clerk;
beforeAll(async () => {
  at = await openConsole();
  officer = await at.clerk("officer", "Ani Petugas");
});
afterAll(() => at.office.close());

async function take(parts: MailParts, parse = parseMail): Promise<string> {
  const { ctx, code } = at.office;
  const raw = Buffer.from(aMail({ to: ADDRESS, ...parts }));
  const { id } = await storeIntake(ctx, {
    office: code,
    channel: "email",
    externalId: null,
    raw,
    receivedAt: ctx.now(),
  });
  await handleIntake(ctx, { mailAddress: ADDRESS, parse }, code, id);
  return id;
}
const circular = (parts: MailParts = {}) => take({ headers: { "List-Id": "<berita.example>" }, ...parts });
const decide = (id: string, form: Record<string, string>) => officer.post(paths.waiting(id), form);
const rowOf = (id: string) =>
  at.office.database.owner.selectFrom("intake").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("the channels", () => {
  test("an office to which nothing came says so", async () => {
    const words = wordsOf((await officer.get(paths.channels)).text);
    expect(words).toContain("Belum ada yang masuk");
    expect(words).toContain("Tidak ada yang menunggu");
    expect(words).toContain("Tidak ada yang perlu diperhatikan");
  });

  /** The page without what names a number again on a phone. */
  const numbers = async () =>
    wordsOf((await officer.get(paths.channels)).text.replaceAll(/<span class="label">[^<]*<\/span>/g, ""));

  test("each day's received is the sum of what it became", async () => {
    await take({ subject: "Keluhan" });
    await take({ headers: { "Auto-Submitted": "auto-replied" } });
    await circular({ subject: "Buletin" });
    const words = await numbers();
    expect(words).toMatch(/3 1 0 1 1 0 0 0 berimbang/);
    expect(words).toContain("Buletin");
  });

  test("what is said to be a complaint and is in no record is a difference", async () => {
    const { owner } = at.office.database;
    const lost = await take({ subject: "Hilang di jalan" });
    await owner.updateTable("intake").set({ seq: 99 }).where("id", "=", lost).execute();
    const words = await numbers();
    expect(words).toMatch(/4 1 0 1 1 0 0 0 1/);
    expect(words).toContain("1 kiriman lewat Email pada Rabu 4 Maret 2026 tidak ada dalam berkas pengaduan");
    await owner.updateTable("intake").set({ seq: 1 }).where("id", "=", lost).execute();
    expect(await numbers()).toMatch(/4 2 0 1 1 0 0 0 berimbang/);
  });

  test("what is not read, and a mailbox that is not heard, are alarms", async () => {
    const { ctx, code, clock, database } = at.office;
    await storeIntake(ctx, {
      office: code,
      channel: "email",
      externalId: "belum",
      raw: Buffer.from("x"),
      receivedAt: ctx.now(),
    });
    const heard = { uid_validity: 1, uid: 1, since: new Date(ctx.now()), heard_at: new Date(ctx.now()) };
    await database.owner
      .insertInto("mailbox_position")
      .values({ office: code, mailbox: "a@b/INBOX", ...heard })
      .execute();
    expect(wordsOf((await officer.get(paths.channels)).text)).toContain("Tidak ada yang perlu diperhatikan");
    clock.now += HOUR;
    const words = wordsOf((await officer.get(paths.channels)).text);
    expect(words).toContain("1 kiriman belum terbaca");
    expect(words).toContain("Kotak surat tidak terhubung");
    await database.owner.deleteFrom("mailbox_position").execute();
  });

  test("the administrator sees the balance and no mail", async () => {
    await circular({ subject: "Rahasia warga" });
    const { text, status } = await (await at.clerk("administrator")).get(paths.channels);
    expect(status).toBe(200);
    expect(text).toContain("Neraca harian");
    expect(text).not.toContain("Rahasia warga");
  });
});

describe("what nobody is asked about", () => {
  const listOf = async (outcome: string, clerk = officer) =>
    (await clerk.get(paths.recordedMail("2026-03-04", outcome).split("#")[0]!)).text;

  test("is listed behind the numbers of its day, and a complaint among it becomes one, once", async () => {
    const id = await take({ subject: "Jalan rusak", headers: { "Auto-Submitted": "auto-replied" } });
    expect((await officer.get(paths.channels)).text).toContain("menjadi=automatic");
    expect(await listOf("automatic")).toContain("Jalan rusak");
    expect(await listOf("duplicate")).not.toContain("Jalan rusak");
    const page = (await officer.get(`${paths.waiting(id)}?ini=complaint`)).text;
    expect(page).toMatch(/value="complaint"[^>]*checked/);
    expect(page).not.toContain('value="dismissed"');
    const done = await decide(id, { as: "complaint" });
    expect(done.to).toMatch(/\/petugas\/pengaduan\/1700-/);
    expect(await rowOf(id)).toMatchObject({ outcome: "automatic", decision: "complaint" });
    expect(await listOf("automatic")).toContain("Sudah diputuskan");
    expect((await decide(id, { as: "complaint" })).status).toBe(404);
  });

  test("is a copy only until somebody says that it is a complaint of its own", async () => {
    const mail = {
      subject: "Antre lagi",
      from: "Rudi <rudi@example.id>",
      messageId: "antre@example.id",
      text: "Lagi.",
    };
    const [first, second] = [await take(mail), await take(mail)];
    expect((await rowOf(second)).outcome).toBe("duplicate");
    expect(await listOf("duplicate")).toContain("Antre lagi");
    expect((await decide(second, { as: "complaint" })).status).toBe(303);
    const complaints = [(await rowOf(first)).complaint, (await rowOf(second)).complaint];
    expect(new Set(complaints).size).toBe(2);
    expect((await officer.get(paths.originalMail(second))).text).toContain("Antre lagi");
  });

  test("is nothing for who only looks at the balance, and nonsense asked for is nothing", async () => {
    const administrator = await at.clerk("administrator");
    expect(await listOf("automatic", administrator)).not.toContain("Jalan rusak");
    expect((await administrator.get(paths.channels)).text).not.toContain("menjadi=");
    for (const query of [
      "hari=2026-99-99&menjadi=automatic",
      "hari=2026-02-31&menjadi=automatic",
      "hari=x&menjadi=tray",
    ])
      expect((await officer.get(`${paths.channels}?${query}`)).status).toBe(200);
  });
});

describe("what of a mail was not taken", () => {
  test("is named on the complaint's page", async () => {
    const attachments = [
      { name: "program.exe", content: "MZ not for us" },
      ...Array.from({ length: 12 }, (_, index) => ({ name: `bukti-${index}.txt`, content: `Bukti nomor ${index}` })),
    ];
    const { complaint } = await rowOf(await take({ subject: "Banyak bukti", attachments }));
    const { reference } = await at.office.database.owner
      .selectFrom("complaint")
      .select("reference")
      .where("id", "=", complaint)
      .executeTakeFirstOrThrow();
    const words = wordsOf((await officer.get(paths.complaint(reference))).text);
    for (const name of ["program.exe", "bukti-10.txt", "bukti-11.txt"])
      expect(words).toContain(`Lampiran “${name}” tidak diambil`);
    expect(words).not.toContain("Lampiran “bukti-9.txt” tidak diambil");
  });

  test("is named where a person decides; of a mail that is here only in part no file is taken", async () => {
    const { ctx, code, database } = at.office;
    const raw = Buffer.from(
      aMail({ to: ADDRESS, subject: "Terpotong", attachments: [{ name: "bukti.txt", content: "Separuh" }] }),
    );
    const receivedAt = ctx.now();
    const { id } = await storeIntake(ctx, {
      office: code,
      channel: "email",
      externalId: null,
      raw,
      receivedAt,
      cut: true,
    });
    await handleIntake(ctx, { mailAddress: ADDRESS, parse: parseMail }, code, id);
    const words = wordsOf((await officer.get(paths.waiting(id))).text);
    expect(words).toContain("Hanya awalnya yang terbaca.");
    expect(words).toContain("Lampiran “bukti.txt” tidak diambil");
    expect((await decide(id, { as: "complaint" })).status).toBe(303);
    const { complaint } = await rowOf(id);
    const files = database.owner.selectFrom("attachment").select("id").where("complaint", "=", complaint);
    expect(await files.execute()).toEqual([]);
  });
});

describe("what waits for a person", () => {
  test("becomes a complaint, once", async () => {
    const id = await circular({ subject: "Lewat milis", from: "Budi <budi@example.id>" });
    expect(wordsOf((await officer.get(paths.waiting(id))).text)).toContain("Surat edaran atau dari milis.");
    const done = await decide(id, { as: "complaint" });
    expect(done.status).toBe(303);
    const row = await rowOf(id);
    expect(row).toMatchObject({ outcome: "tray", decision: "complaint", decided_by: officer.staff.id });
    expect(done.to).toMatch(/\/petugas\/pengaduan\/1700-/);
    expect((await decide(id, { as: "dismissed" })).status).toBe(404);
  });

  test("becomes a message on the complaint that the officer names", async () => {
    const { complaint, reference } = await at.office.lodge();
    const id = await circular({ text: "Ini kelengkapannya." });
    expect((await decide(id, { as: "message" })).status).toBe(422);
    expect((await decide(id, { as: "message", reference: "1700-2026-000000" })).status).toBe(422);
    expect((await decide(id, { as: "message", reference })).to).toBe(paths.complaint(reference));
    const said = await at.office.database.owner
      .selectFrom("message")
      .selectAll()
      .where("complaint", "=", complaint.id)
      .execute();
    expect(said).toMatchObject([{ kind: "complainant_message", text: "Ini kelengkapannya." }]);
  });

  test("is set aside and stays stored; nothing chosen is asked for again", async () => {
    const id = await circular({});
    expect((await decide(id, {})).text).toContain("Pilih salah satu.");
    expect((await decide(id, { as: "dismissed" })).to).toContain("disisihkan=1&luput=0");
    expect(await rowOf(id)).toMatchObject({ decision: "dismissed", complaint: null });
    expect((await rowOf(id)).sealed.length).toBeGreaterThan(100);
  });

  test("what no program can read can be downloaded and set aside", async () => {
    const id = await take({ subject: "Aneh" }, async () => null);
    expect(wordsOf((await officer.get(paths.waiting(id))).text)).toContain("Isinya tidak dapat dibaca mesin.");
    const original = await officer.get(paths.originalMail(id));
    expect(original.text).toContain("Subject: Aneh");
    expect((await decide(id, { as: "dismissed" })).status).toBe(303);
  });

  test("its HTML stands in a frame that runs and loads nothing", async () => {
    const html =
      '<p onclick="x()">Halo <img src="https://lacak.example/x.png"><script>alert(1)</script><a href="javascript:x()">a</a></p>';
    const id = await circular({ html });
    const framed = await officer.get(paths.mailHtml(id));
    expect(framed.text).toContain("Halo");
    expect(framed.text).not.toMatch(/script|img|onclick|javascript/i);
    expect((await officer.get(paths.waiting(id))).text).toContain('sandbox=""');
  });
});
