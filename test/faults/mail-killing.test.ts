import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mixtureOf } from "../mail/mixture.ts";
import { DOMAIN, mailServersMissing, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

/** How many mails come in, and how often the program is killed meanwhile. The continuous check asks for 500. */
const MAILS = Number(process.env["MAILS"] ?? 60);
const KILLS = Math.ceil(MAILS / 25);

const missing = mailServersMissing("killing while mail comes in");

describe.skipIf(missing)("killed while mail comes in", () => {
  let servers: MailServers;
  beforeAll(async () => {
    servers = await startMailServers(["pengaduan", "warga"]);
  });
  afterAll(() => servers?.stop());

  test(`${KILLS} times: each of ${MAILS} mails ends as exactly one thing, and nothing is sent twice under two names`, async () => {
    const mails = mixtureOf(MAILS, servers.address("pengaduan"), DOMAIN);
    await sendAll(servers, mails);
    const settings = { SMTP_URL: servers.smtpUrl, IMAP_URL: servers.imapUrl("pengaduan") };
    const product = await Product.start({ ...settings, MAIL_ADDRESS: servers.address("pengaduan") });
    try {
      for (let kill = 1; kill <= KILLS; kill++) {
        const wanted = Math.floor((mails.length * kill) / (KILLS + 1));
        await until(async () => (await settled(product)).length >= wanted, 300_000);
        await product.kill();
        await product.startAgain();
      }
      await until(
        async () => (await settled(product)).length >= mails.length && (await unsent(product)) === 0,
        300_000,
      );
      const ended = (await settled(product)).map(({ outcome }) => outcome).toSorted();
      expect(ended).toEqual(mails.map(({ outcome }) => outcome).toSorted());
      const subjects = await complaints(product);
      const wanted = mails.filter(({ outcome }) => outcome === "complaint").map(({ name }) => name);
      expect(subjects.map((subject) => subject.split(" ").at(-1)).toSorted()).toEqual(wanted.toSorted());
      const letters = lettersIn(servers.maildir("warga"));
      const names = new Set(letters.map(({ messageId }) => messageId));
      expect(names.size).toBe(wanted.length);
      expect(new Set(letters.map(({ subject }) => subject)).size).toBe(wanted.length);
      const again = letters.length - names.size;
      expect(again).toBeLessThanOrEqual(KILLS);
      expect(product.tanggap("verify")).toContain("1700");
      console.info(
        `killed ${KILLS} times: ${mails.length} mails accounted once, ${again} letters sent again under the same name`,
      );
    } finally {
      await product.end();
    }
  }, 900_000);
});

async function sendAll(servers: MailServers, mails: readonly { raw: string }[]): Promise<void> {
  const transport = createTransport({ url: servers.smtpUrl, pool: true, maxConnections: 4 } as object);
  const envelope = { from: `warga@${DOMAIN}`, to: servers.address("pengaduan") };
  await Promise.all(mails.map(({ raw }) => transport.sendMail({ envelope, raw })));
  transport.close();
  await until(() => filesIn(servers.maildir("pengaduan")).length === mails.length, 120_000);
}

async function ask<T extends pg.QueryResultRow>(product: Product, query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(query)).rows;
  } finally {
    await client.end();
  }
}

const settled = (product: Product) =>
  ask<{ outcome: string }>(product, "select outcome from intake where channel = 'email' and outcome is not null");
const complaints = async (product: Product) =>
  (await ask<{ subject: string }>(product, "select subject from complaint")).map(({ subject }) => subject);
const unsent = async (product: Product) =>
  (await ask(product, "select from outbox where state in ('created', 'sending', 'temporary_failure')")).length;

function filesIn(maildir: string): string[] {
  return ["new", "cur"].flatMap((folder) => {
    try {
      return readdirSync(join(maildir, folder)).map((name) => join(maildir, folder, name));
    } catch {
      return [];
    }
  });
}

function lettersIn(maildir: string): { messageId: string; subject: string }[] {
  return filesIn(maildir).map((path) => {
    const text = readFileSync(path, "latin1");
    return {
      messageId: /^Message-ID: (.+)$/im.exec(text)![1]!.trim(),
      subject: /^Subject: (.+)$/im.exec(text)![1]!.trim(),
    };
  });
}
