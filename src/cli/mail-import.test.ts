import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { openMailOffice, type MailOffice } from "../../test/support/mail-office.ts";
import { mailImport, type WithMail } from "./mail-import.ts";
import { mail } from "./mail.ts";

let at: MailOffice;
let folder: string;
beforeAll(async () => {
  at = await openMailOffice();
  folder = mkdtempSync(join(tmpdir(), "tanggap-mails-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await at.office.close();
});

const opened: WithMail = (_io, work) => work({ ctx: at.office.ctx, office: at.office.code, mailAddress: at.address });

async function run(...paths: string[]) {
  return runWith(opened, ...paths);
}

async function runWith(how: WithMail, ...paths: string[]) {
  const err: string[] = [];
  const out: { file: string; outcome: string; reference?: string }[] = [];
  const io = {
    out: (text: string) => out.push(JSON.parse(text) as (typeof out)[0]),
    err: (text: string) => err.push(text),
  };
  return { code: await mailImport(paths, io, how), out, err: err.join("\n") };
}

function file(name: string, ...content: string[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content.join(""));
  return path;
}

const separator = "From siti@example.id Wed Mar  4 09:30:00 2026\n";

describe("mail import", () => {
  test("one line a message: its file, its ending and the number of its complaint; again it is a duplicate", async () => {
    const path = file("satu.eml", at.mail({ subject: "Satu" }));
    const first = await run(path);
    expect(first).toMatchObject({ code: 0, out: [{ file: path, outcome: "complaint" }], err: "" });
    expect(first.out[0]!.reference).toMatch(/^1700-2026-/);
    expect((await run(path)).out).toEqual([{ ...first.out[0], outcome: "duplicate" }]);
  });

  test("a first line From of an .eml is skipped, and its body may hold another", async () => {
    const text = "Salinan:\n\nFrom budi@example.id Wed Mar  4 09:30:00 2026\nsudah saya kirim.";
    const { out } = await run(file("dua.eml", separator, at.mail({ subject: "Dua", text })));
    expect(out).toMatchObject([{ outcome: "complaint" }]);
    expect(await described(out[0]!.reference!)).toBe(text);
  });

  test("an mbox is many messages, with what was quoted in it as it was", async () => {
    const quoted = at.mail({ subject: "Tiga", text: "Dari dulu:\n>From sini saya melihat antrean." });
    const away = at.mail({ headers: { "Auto-Submitted": "auto-replied" } });
    const { code, out } = await run(
      file("kotak", separator, quoted, "\n\n", separator, away, "\n", separator, at.mail({ subject: "", text: "" })),
    );
    expect(code).toBe(0);
    expect(out.map(({ outcome }) => outcome)).toEqual(["complaint", "automatic", "quarantine"]);
    expect(await described(out[0]!.reference!)).toBe("Dari dulu:\nFrom sini saya melihat antrean.");
  });

  test("a maildir is what was delivered into it and its subfolders, not what was being written", async () => {
    file("surat/new/1.a:2,", at.mail({ subject: "Baru" }));
    file("surat/cur/2.a:2,S", at.mail({ subject: "Dibaca" }));
    file("surat/.Arsip/cur/3.a:2,S", at.mail({ subject: "Arsip" }));
    file("surat/tmp/4.a", at.mail({ subject: "Belum jadi" }));
    file("surat/dovecot-uidlist", "3 V1 N5");
    mkdirSync(join(folder, "surat/.Arsip/new"), { recursive: true });
    const { out } = await run(join(folder, "surat"));
    expect(out.map(({ file: path }) => path.slice(-9)).toSorted()).toEqual(
      ["w/1.a:2,", "r/2.a:2,S", "r/3.a:2,S"].map((path) => expect.stringContaining(path)),
    );
    expect(out.map(({ outcome }) => outcome)).toEqual(["complaint", "complaint", "complaint"]);
  });

  test("a path that can't be read is told, and the others are taken in", async () => {
    const { code, out, err } = await run(
      join(folder, "tidak-ada.eml"),
      file("empat.eml", at.mail({ subject: "Empat" })),
    );
    expect([code, out.length]).toEqual([1, 1]);
    expect(err).toContain("tidak-ada.eml");
  });

  test("one that fails by itself is left to a person; a full disk is told, and the others are taken in", async () => {
    const files = ["poison", "penuh", "biasa"].map((subject) => file(`${subject}.eml`, at.mail({ subject })));
    const { ctx, code: office } = at.office;
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    const parse = async (raw: Uint8Array) => {
      const mail = (await parseMail(raw))!;
      if (mail.subject === "penuh") throw full;
      return mail.subject === "poison" ? { ...mail, inReplyTo: null as never } : mail;
    };
    const { code, out, err } = await runWith(
      (_io, work) => work({ ctx, office, mailAddress: at.address, parse }),
      ...files,
    );
    expect(code).toBe(1);
    expect(out.map(({ file: path, outcome }) => [path, outcome])).toEqual([
      [files[0], "quarantine"],
      [files[2], "complaint"],
    ]);
    expect(err).toContain("penuh.eml");
  });

  test("a mail that the mailbox brought is known, and one that nobody finished reading is finished", async () => {
    const raw = at.mail({ subject: "Lewat kotak surat" });
    await at.take(raw);
    expect((await run(file("lima.eml", raw))).out).toMatchObject([{ outcome: "duplicate" }]);
  });

  test("one that another process is reading is waited for", async () => {
    const { ctx, code: office } = at.office;
    const raw = at.mail({ subject: "Berdua" });
    const reading = { mailAddress: at.address, parse: parseMail };
    let importing: ReturnType<typeof run> | undefined;
    const incoming = { office, channel: "email", externalId: null, raw: Buffer.from(raw), receivedAt: ctx.now() };
    const { id } = await storeIntake(ctx, incoming);
    const slow = async (bytes: Uint8Array) => {
      importing = run(file("enam.eml", raw));
      return parseMail(bytes);
    };
    await handleIntake(ctx, { ...reading, parse: slow }, office, id);
    const outcomes = [(await importing!).out[0]!.outcome];
    expect(outcomes).toHaveLength(1);
    const rows = await at.office.database.owner
      .selectFrom("complaint")
      .select("id")
      .where("subject", "=", "Berdua")
      .execute();
    expect(rows).toHaveLength(1);
  });
});

test("anything else gets the usage", async () => {
  const said: string[] = [];
  const io = { out: () => {}, err: (text: string) => said.push(text) };
  expect([await mail(["export"], io), await mail(["import"], io)]).toEqual([1, 1]);
  expect(said.join()).toContain("mail import PATH...");
});

async function described(reference: string): Promise<string> {
  const { owner } = at.office.database;
  const rows = owner.selectFrom("submission").innerJoin("complaint", "complaint.id", "submission.complaint");
  const row = await rows
    .select("submission.description")
    .where("complaint.reference", "=", reference)
    .executeTakeFirstOrThrow();
  return row.description.replaceAll("\r\n", "\n");
}
