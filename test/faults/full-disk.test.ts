import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import type { Context } from "#commands/context.ts";
import type { Reading } from "#commands/intake/arrival.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { collectOnce } from "#jobs/collect-mail.ts";
import { takeIn } from "#jobs/take-in.ts";
import { MINUTE } from "#lib/time.ts";
import { aMail } from "../support/mails.ts";
import { mailboxThatForgets, mailboxThatKeeps } from "../support/mailboxes.ts";
import { openOfficeOn, type OfficeOnDisk } from "../support/office-on-disk.ts";
import { openSmallDisk, smallDiskMissing, type SmallDisk } from "../support/small-disk.ts";
import { until } from "../support/until.ts";

const MiB = 1024 * 1024;
/** Files are taken only while 500 MiB are free, and the database needs room as well. */
const DISK = 900;
const ADDRESS = "pengaduan@bps.example";
const MAILS = 4;

const missing = smallDiskMissing("a full disk between storing a mail and reading it");

describe.skipIf(missing)("the disk of all data is full between storing and reading", { timeout: 180_000 }, () => {
  let disk: SmallDisk;
  let at: OfficeOnDisk;
  beforeAll(async () => {
    disk = openSmallDisk(DISK);
    at = await openOfficeOn(disk.path);
  });
  afterEach(() => roomAgain());
  afterAll(async () => {
    await at?.close();
    disk?.remove();
  });

  const reading: Reading = { mailAddress: ADDRESS, parse: (raw) => readMail(Buffer.from(raw)) };
  const rows = (ids: readonly string[]) =>
    at.office.database.owner.selectFrom("intake").selectAll().where("id", "in", ids).orderBy("id").execute();

  /** One look of the job, and what failed in it; that the database does not answer is such a failure too. */
  async function round(ctx: Context = at.office.ctx, by = reading): Promise<unknown[]> {
    const failures: unknown[] = [];
    const failed = (error: unknown) => void failures.push(error);
    await takeIn(ctx, by, () => false, failed).catch(failed);
    at.office.clock.now += MINUTE;
    return failures;
  }

  /** Takes away what fills the disk, and waits until the database answers and writes. */
  async function roomAgain(): Promise<void> {
    disk.makeRoom();
    await until(() => at.asSuperuser("create temporary table room as select 1").then(() => true));
  }

  /** Has mails with a file of a hundred kilobytes each stored: whoever sent them was told so. */
  async function stored(name: string, mails = MAILS): Promise<string[]> {
    const { ctx, code: office } = at.office;
    const ids: string[] = [];
    for (let each = 1; each <= mails; each++) {
      const raw = mailOf(`${name} ${each}`);
      ids.push((await storeIntake(ctx, { office, channel: "email", externalId: null, raw, receivedAt: ctx.now() })).id);
    }
    return ids;
  }

  /** Each is one complaint, with its one file whole on the disk. */
  async function isAllThere(ids: readonly string[]): Promise<void> {
    const ended = await rows(ids);
    expect(ended.map(({ outcome }) => outcome)).toEqual(ids.map(() => "complaint"));
    const complaints = ended.map(({ complaint }) => complaint!);
    expect(new Set(complaints).size).toBe(ids.length);
    const files = await at.office.database.owner
      .selectFrom("attachment")
      .select(["complaint", "file", "size"])
      .where("complaint", "in", complaints)
      .execute();
    expect(files.map(({ complaint }) => complaint).toSorted()).toEqual(complaints.toSorted());
    for (const { file, size } of files) {
      expect(size).toBe(FILE);
      const hash = createHash("sha256");
      for await (const part of at.office.ctx.files.store.read(file)) hash.update(part);
      expect(hash.digest("hex")).toBe(file);
    }
  }

  test("too full for files: no mail is set aside however long it lasts, and each is a complaint with its file after", async () => {
    const ids = await stored("Hampir penuh");
    disk.fill(100 * MiB);
    for (let minute = 0; minute < 10; minute++) expect(await round()).toHaveLength(MAILS);
    expect(await rows(ids)).toMatchObject(ids.map(() => ({ outcome: null, attempts: 0, failures: 0 })));
    await roomAgain();
    expect(await round()).toEqual([]);
    await isAllThere(ids);
  });

  test("its twin: where that counts as the mail's own fault, each is set aside after five tries", async () => {
    const { ctx } = at.office;
    /** As a program that passes on that something failed, and not what. */
    const nameless: typeof ctx.files.take = async (name, source) => {
      const taken = await ctx.files.take(name, source);
      if (taken === "no_room") throw new Error("the file was not taken");
      return taken;
    };
    const ids = await stored("Dianggap salah surat");
    disk.fill(100 * MiB);
    for (let minute = 0; minute < 10; minute++) await round({ ...ctx, files: { ...ctx.files, take: nameless } });
    expect(await rows(ids)).toMatchObject(ids.map(() => ({ outcome: "quarantine", reason: "failing" })));
    await roomAgain();
    expect(await round()).toEqual([]);
    expect((await rows(ids)).filter(({ complaint }) => complaint)).toEqual([]);
  });

  test("to the last byte: the database is back by itself, and nothing is lost or set aside", async () => {
    const ids = await stored("Penuh");
    const fallOver = await at.readyToFall();
    disk.fill();
    expect(disk.free()).toBe(0);
    await fallOver();
    for (let minute = 0; minute < 10; minute++) expect((await round()).length).toBeGreaterThan(0);
    await roomAgain();
    await until(async () => (await round()).length === 0 && (await rows(ids)).every(({ outcome }) => outcome));
    await isAllThere(ids);
  });

  /** Counts each try that came to no end, whatever ended it. */
  const COUNTING = `
    create function count_each() returns trigger language plpgsql as $$
      begin new.attempts := old.attempts + (old.outcome is null and new.attempts >= old.attempts)::int; return new; end $$;
    create trigger count_each before update on intake for each row execute function count_each()`;

  test.each([
    ["the database falls over a mail each time it is read: not the mail's fault", false],
    ["its twin: where that counts as the mail's fault, a good mail is set aside as unreadable", true],
  ])("to the last byte, and %s", async (_, counts) => {
    const { owner } = at.office.database;
    const ids = await stored("Jatuh", 1);
    if (counts) await sql.raw(COUNTING).execute(owner);
    const falling: Reading = {
      ...reading,
      parse: async (raw) => {
        const mail = await reading.parse(raw);
        const fallOver = await at.readyToFall();
        disk.fill();
        await fallOver();
        return mail;
      },
    };
    for (let time = 0; time < (counts ? 3 : 4); time++) {
      expect((await round(at.office.ctx, falling)).length).toBeGreaterThan(0);
      await roomAgain();
    }
    await until(async () => (await round()).length === 0 && (await rows(ids)).every(({ outcome }) => outcome));
    if (!counts) return isAllThere(ids);
    expect(await rows(ids)).toMatchObject([{ outcome: "quarantine", reason: "unreadable" }]);
    await sql`drop trigger count_each on intake`.execute(owner);
  });

  test("and mails that come then are not acknowledged: they are collected once there is room", async () => {
    const mails = Array.from({ length: MAILS }, (_, each) => mailOf(`Datang saat penuh ${each}`));
    disk.fill();
    const mailbox = mailboxThatKeeps(mails, at.office.clock.now);
    const collect = () => collectOnce(at.office.ctx, settingsOf("setia"), mailbox);
    for (let time = 0; time < 3; time++) await expect(collect()).rejects.toThrow(NO_ROOM);
    await roomAgain();
    await collect();
    await collect();
    const ids = await waiting();
    expect(ids).toHaveLength(MAILS);
    expect(await round()).toEqual([]);
    await isAllThere(ids);
  });

  test("its twin: where a mail is acknowledged before it is stored, it is lost", async () => {
    const mails = Array.from({ length: MAILS }, (_, each) => mailOf(`Hilang saat penuh ${each}`));
    disk.fill();
    const mailbox = mailboxThatForgets(mails, at.office.clock.now);
    const collect = () => collectOnce(at.office.ctx, settingsOf("pelupa"), mailbox);
    for (let time = 0; time < 3; time++) await expect(collect()).rejects.toThrow(NO_ROOM);
    await roomAgain();
    await collect();
    expect(await waiting()).toHaveLength(MAILS - 3);
    expect(await round()).toEqual([]);
  });

  const settingsOf = (person: string) => ({
    office: at.office.code,
    imapUrl: `imap://${person}:sandi@localhost/INBOX`,
  });
  const waiting = async () =>
    (await at.office.database.owner.selectFrom("intake").select("id").where("outcome", "is", null).execute()).map(
      ({ id }) => id,
    );
});

/** What a database says that has no room, or that fell over it. */
const NO_ROOM = /no space left on device|connection|ENOENT|ECONNREFUSED|recovery|starting up|shutting down/i;

/** Bytes of a file. */
const FILE = 100_000;

function mailOf(subject: string): Buffer {
  const content = randomBytes(FILE / 2).toString("hex");
  return Buffer.from(aMail({ to: ADDRESS, subject, attachments: [{ name: "bukti.txt", content }] }));
}
