import { chmod, rm } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openMailbox, type Mailbox } from "#channels/email/imap/read-mailbox.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { waitingIntake } from "#queries/channels/waiting.ts";
import { aMail } from "../../test/support/mails.ts";
import { openCuttingProxy } from "../../test/support/cutting-proxy.ts";
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
  const people = Array.from({ length: 14 }, (_, index) => `kotak${index}`);
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
  const open = async (failures?: Map<string, number>) => {
    const box = await openMailbox(servers.imapUrl(person), failures);
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

  test("the line cut between two mails: what came is stored and no more, and the rest comes by the next line, once", async () => {
    await send(6);
    const { port } = new URL(servers.imapUrl(person));
    const line = await openCuttingProxy(Number(port));
    const url = new URL(servers.imapUrl(person));
    url.port = new URL(line.origin).port;
    const box = await openMailbox(url.href);
    try {
      const cutting: Mailbox = {
        ...box,
        readAll: (from, since, store, passed) =>
          box.readAll(from, since, store, async (at) => {
            await passed(at);
            // While the command that asks for the fourth is on its way.
            if (at.uid === 3) line.cutAfter(10);
          }),
      };
      await expect(collect(cutting)).rejects.toThrow(/not available|gave nothing/);
      expect([line.cuts, await stored()]).toEqual([1, 3]);
      const position = office.database.owner.selectFrom("mailbox_position").select("uid");
      expect(await position.executeTakeFirstOrThrow()).toMatchObject({ uid: 3 });
      await collect(await open());
      expect(await stored()).toBe(6);
    } finally {
      await box.close();
      await line.close();
    }
  });

  test("the server killed while mail is collected, and back: every mail once", async () => {
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

  describe("a mail that the server does not hand out", () => {
    const reasons = async () =>
      (await office.database.owner.selectFrom("intake").select("reason").where("channel", "=", "email").execute()).map(
        ({ reason }) => reason,
      );
    /** Sends a mail and gives the name of its file. */
    async function sendOne(): Promise<string> {
      const before = mailsIn(servers.maildir(person));
      await send(1);
      return mailsIn(servers.maildir(person)).find((name) => !before.includes(name))!;
    }
    const seal = async (name: string) => chmod(join(servers.maildir(person), "new", name), 0o000);

    test("is asked for three times; then a person hears of it, and those behind it come in", async () => {
      await send(1);
      await seal(await sendOne());
      await send(1);
      const failures = new Map<string, number>();
      const round = async () => collect(await open(failures));
      for (const _ of [1, 2]) await expect(round()).rejects.toThrow(/not available|gave nothing/);
      expect(await reasons()).toEqual([null]);
      // The third time it is given up, though Dovecot hangs up over it; those behind it come with the next line.
      await round().catch(() => {});
      await round();
      expect(await reasons()).toEqual([null, "unfetched", null]);
      const { ctx, code } = office;
      const unread = await office.database.owner
        .selectFrom("intake")
        .select("id")
        .where("reason", "=", "unfetched")
        .executeTakeFirstOrThrow();
      const reading = { mailAddress: "kantor@bps.example", parse: () => Promise.reject(new Error("nothing to read")) };
      expect(await handleIntake(ctx, reading, code, unread.id)).toBe("quarantine");
      const officer = await office.hire("officer");
      expect(await waitingIntake(ctx, officer)).toMatchObject([{ id: unread.id, reason: "unfetched" }]);
    });

    test("its twin: a server that hands out none is the server's fault, and nothing is given up", async () => {
      await send(2);
      const names = mailsIn(servers.maildir(person));
      for (const name of names) await seal(name);
      const failures = new Map<string, number>();
      for (const _ of [1, 2, 3, 4, 5]) {
        const box = await open(failures);
        await expect(collect(box)).rejects.toThrow(/not available|gave nothing/);
      }
      expect(await stored()).toBe(0);
      for (const name of names) await chmod(mailPath(servers.maildir(person), name), 0o666);
      await collect(await open(failures));
      expect(await reasons()).toEqual([null, null]);
    });

    test("is not taken for one that somebody took away meanwhile, which is passed over", async () => {
      await send(1);
      const second = await sendOne();
      await send(1);
      const box = await open();
      const taking: Mailbox = {
        ...box,
        readAll: (from, since, store, passed) =>
          box.readAll(from, since, store, async (at) => {
            if (at.uid === 1) await rm(mailPath(servers.maildir(person), second));
            await passed(at);
          }),
      };
      await collect(taking);
      expect(await reasons()).toEqual([null, null]);
    });

    test("makes the pauses longer, though the server lets us in each time", async () => {
      await send(1);
      for (const name of mailsIn(servers.maildir(person))) await seal(name);
      const at: number[] = [];
      const collecting = collectMail(office.ctx, settings(), () => void at.push(performance.now()));
      await until(() => at.length >= 4, 20_000);
      await collecting.stop();
      expect(at[3]! - at[2]!).toBeGreaterThan(1.5 * (at[1]! - at[0]!));
    });
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

function mailPath(maildir: string, name: string): string {
  const [fresh, seen] = ["new", "cur"].map((folder) => join(maildir, folder, name));
  return existsSync(fresh!) ? fresh! : seen!;
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
