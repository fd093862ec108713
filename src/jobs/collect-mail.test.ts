import { rm } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openMailbox, type Mailbox } from "#channels/email/imap/read-mailbox.ts";
import { aMail } from "../../test/support/mails.ts";
import { mailServersMissing, startMailServers, type MailServers } from "../../test/support/mail-servers.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { until } from "../../test/support/until.ts";
import { collectMail, collectOnce, compareOnce } from "./collect-mail.ts";

const missing = mailServersMissing("collecting mail");

describe.skipIf(missing)("collecting from a real Dovecot", () => {
  let servers: MailServers;
  let office: TestOffice;
  let person: string;
  let number = 0;
  let sent: string[];
  const boxes: Mailbox[] = [];
  const people = Array.from({ length: 8 }, (_, index) => `kotak${index}`);
  beforeAll(async () => {
    servers = await startMailServers(people);
  });
  afterAll(() => servers?.stop());
  beforeEach(async () => {
    office = await openOffice({ now: Date.now() });
    person = people[number++]!;
    sent = [];
  });
  afterEach(async () => {
    for (const box of boxes.splice(0)) await box.close();
    await office.close();
  });

  const settings = () => ({ office: office.code, imapUrl: servers.imapUrl(person) });
  const open = async () => {
    const box = await openMailbox(servers.imapUrl(person));
    boxes.push(box);
    return box;
  };
  const collect = async (box: Mailbox) => collectOnce(office.ctx, settings(), box);
  const stored = async () =>
    (await office.database.owner.selectFrom("intake").select("size").where("channel", "=", "email").execute()).length;
  async function send(count: number): Promise<void> {
    const transport = createTransport(servers.smtpUrl);
    for (let each = 0; each < count; each++) {
      const raw = aMail({ to: servers.address(person) });
      sent.push(raw);
      await transport.sendMail({ envelope: { from: "warga@bps.example", to: servers.address(person) }, raw });
    }
    transport.close();
    await until(() => mailsIn(servers.maildir(person)).length >= sent.length, 20_000);
  }

  test("each mail once, whoever else has read it, and nothing in the mailbox changes", async () => {
    await send(3);
    const before = mailsIn(servers.maildir(person));
    await collect(await open());
    await collect(await open());
    expect(await stored()).toBe(3);
    expect(mailsIn(servers.maildir(person)).map((name) => name.split(":2,")[1] ?? "")).toEqual(before.map(() => ""));
    await send(2);
    await collect(await open());
    expect(await stored()).toBe(5);
  });

  test("a mail that comes while others are read is not left until the next look", async () => {
    await send(2);
    const box = await open();
    let read = 0;
    const store = async () => {
      if (++read === 1) await send(1);
    };
    await box.readAll(null, 0, store, async () => {});
    expect(read).toBe(2);
    await box.waitForMore(600_000);
    await box.readAll(null, 0, store, async () => {});
    expect(read).toBe(5);
  });

  test("cut off between storing and moving the position, it is stored once", async () => {
    await send(3);
    const box = await open();
    const cut: Mailbox = {
      ...box,
      readAll: (from, since, store) => box.readAll(from, since, store, () => Promise.reject(new Error("cut"))),
    };
    await expect(collect(cut)).rejects.toThrow("cut");
    expect(await stored()).toBe(1);
    await collect(await open());
    expect(await stored()).toBe(3);
  });

  test("its twin: with the position moved before storing, a cut loses the mail", async () => {
    await send(3);
    const box = await open();
    const hasty: Mailbox = {
      ...box,
      readAll: (from, since, _store, passed) =>
        box.readAll(from, since, async (mail) => (await passed(mail), Promise.reject(new Error("cut"))), passed),
    };
    await expect(collect(hasty)).rejects.toThrow("cut");
    await collect(await open());
    expect(await stored()).toBe(2);
  });

  test("what was lost so is found when the mailbox is compared, and counted", async () => {
    await send(2);
    const box = await open();
    await collect(box);
    await office.database.owner.deleteFrom("intake").where("channel", "=", "email").execute();
    expect(await compareOnce(office.ctx, settings(), box)).toBe(2);
    expect(await stored()).toBe(2);
    expect(await compareOnce(office.ctx, settings(), box)).toBe(0);
  });

  test("the server killed in the middle of a fetch, and back: every mail once", async () => {
    await send(12);
    const failures: unknown[] = [];
    const collecting = collectMail(office.ctx, settings(), (error) => void failures.push(error));
    try {
      await until(async () => (await stored()) >= 2, 20_000);
      await servers.killDovecot();
      await until(() => failures.length > 0, 20_000);
      await servers.startDovecot();
      await send(2);
      await until(async () => (await stored()) === 14, 40_000);
    } finally {
      await collecting.stop();
    }
  });

  test("a mailbox that was reset: old mail is known again by its bytes, new mail is not lost", async () => {
    await send(3);
    await collect(await open());
    await resetNumbering(servers, person);
    await send(1);
    await collect(await open());
    const rows = await office.database.owner
      .selectFrom("intake")
      .select(["external_id", "hash"])
      .where("channel", "=", "email")
      .execute();
    expect(rows).toHaveLength(7);
    expect(new Set(rows.map(({ hash }) => hash.toString("hex"))).size).toBe(4);
    expect(new Set(rows.map(({ external_id }) => external_id!.split(" ")[1])).size).toBe(2);
  });

  test("mail of long before the mailbox was connected is left where it is", async () => {
    await send(1);
    office.clock.now += 20 * 86_400_000;
    await collect(await open());
    expect(await stored()).toBe(0);
  });
});

function mailsIn(maildir: string): string[] {
  return ["new", "cur"].flatMap((folder) => {
    try {
      return readdirSync(join(maildir, folder));
    } catch {
      return [];
    }
  });
}

/** As after a restore: the server forgets its numbers and begins again under another validity. */
async function resetNumbering(servers: MailServers, person: string): Promise<void> {
  const maildir = servers.maildir(person);
  await servers.killDovecot();
  for (const name of readdirSync(maildir).filter((each) => each.startsWith("dovecot")))
    await rm(join(maildir, name), { recursive: true });
  // Dovecot's new validity is the second in which it was made.
  const second = Math.floor(Date.now() / 1000);
  await until(() => Math.floor(Date.now() / 1000) > second);
  await servers.startDovecot();
}
