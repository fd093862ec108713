import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTransport } from "nodemailer";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../complaints/walk/random.ts";
import { mixtureOf } from "../mail/mixture.ts";
import { DOMAIN, mailServersMissing, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

/** How many mails come in, and how often the program is killed meanwhile. The continuous check asks for 500. */
const MAILS = Number(process.env["MAILS"] ?? 60);
const KILLS = Math.ceil(MAILS / 25);
/** The moments of the kills; the same seed draws the same ones. */
const SEED = Number(process.env["SEED"] ?? process.pid);
const LONGEST_DELAY = 800;
const WAIT = Math.max(150_000, MAILS * 600);
const TIMEOUT = 2 * WAIT;

const missing = mailServersMissing("killing while mail comes in");

describe.skipIf(missing)("killed while mail comes in", () => {
  let servers: MailServers;
  beforeAll(async () => {
    servers = await startMailServers(["pengaduan", "warga", "pertama", "kedua"]);
  });
  afterAll(() => servers?.stop());

  test(
    `${KILLS} times: each of ${MAILS} mails ends as exactly one thing, and nothing is sent twice under two names`,
    async () => {
      const mails = mixtureOf(MAILS, servers.address("pengaduan"), DOMAIN);
      const random = randomFrom(SEED);
      console.info(`killing at moments drawn from SEED=${SEED}`);
      const [first, answers] = [mails.filter((each) => !each.answers), mails.filter((each) => each.answers)];
      await sendAll(servers, first);
      const settings = { SMTP_URL: servers.smtpUrl, IMAP_URL: servers.imapUrl("pengaduan") };
      const product = await Product.start({ ...settings, MAIL_ADDRESS: servers.address("pengaduan") });
      const hasSettled = (count: number) => until(async () => (await settled(product)).length >= count, WAIT);
      /** Kills it at any moment after so many mails have their ending. */
      const killAfter = async (count: number) => {
        await hasSettled(count);
        await pause(random.below(LONGEST_DELAY));
        await product.kill();
        await product.startAgain();
        // What was being read is free again when its lease is over, which nobody waits for here.
        await ask(product, "update intake set lease_until = null where outcome is null");
      };
      try {
        for (let kill = 1; kill < KILLS; kill++)
          await killAfter(random.below(Math.floor((first.length * kill) / KILLS)));
        await hasSettled(first.length);
        await sendAll(servers, answers, "pengaduan", mails.length);
        await killAfter(first.length + random.below(answers.length));
        await hasSettled(mails.length);
        await until(async () => (await unsent(product)) === 0, WAIT);
        const ended = (await settled(product)).map(({ outcome }) => outcome).toSorted();
        expect(ended).toEqual(mails.map(({ outcome }) => outcome).toSorted());
        const subjects = await complaints(product);
        const wanted = mails.filter(({ outcome }) => outcome === "complaint").map(({ name }) => name);
        expect(subjects.map((subject) => subject.split(" ").at(-1)).toSorted()).toEqual(wanted.toSorted());
        expect(await messages(product)).toEqual(
          answers.map(({ name, answers: to }) => `${to}: Tambahan dari ${name}.`).toSorted(),
        );
        const files = await ask(product, "select from attachment");
        expect(files).toHaveLength(mails.reduce((sum, { files: count }) => sum + count, 0));
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
    },
    TIMEOUT,
  );

  /** A position that never moves, as after a kill at the worst moment each time: everything is fetched again. */
  const FROZEN = `
    create function stay() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger stay before insert or update on mailbox_position for each row execute function stay();`;
  /** Nothing tells that a mail was there before: neither its number nor its bytes nor its Message-ID. */
  const FORGETFUL = `
    create function forget() returns trigger language plpgsql as $$
      begin new.external_id := null; new.hash := uuid_send(gen_random_uuid()); return new; end $$;
    create trigger forget before insert on intake for each row execute function forget();
    create function forget_id() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger forget_id before insert on incoming_message_id for each row execute function forget_id();`;

  test.each([
    ["with its position lost, each mail is still one complaint", FROZEN, false],
    ["its twin: when nothing tells that a mail was there before, complaints are doubled", FROZEN + FORGETFUL, true],
  ])(
    "%s",
    async (_, broken, doubled) => {
      const person = doubled ? "kedua" : "pertama";
      const [last, ...mails] = mixtureOf(5, servers.address(person), DOMAIN).toReversed();
      await sendAll(servers, mails, person);
      const product = await Product.start();
      try {
        await change(product, broken);
        await product.stop();
        const IMAP_URL = servers.imapUrl(person);
        await product.startAgain({ IMAP_URL, MAIL_ADDRESS: servers.address(person) });
        await until(async () => (await settled(product)).length >= mails.length);
        await product.kill();
        await product.startAgain();
        // Mails are fetched in order: once the last one is there, all before it were fetched again.
        await sendAll(servers, [last!], person, mails.length + 1);
        await until(async () => (await complaints(product)).some((subject) => subject.endsWith(last!.name)));
        await until(async () => (await ask(product, "select from intake where outcome is null")).length === 0);
        expect((await complaints(product)).length > mails.length + 1).toBe(doubled);
      } finally {
        await product.end();
      }
    },
    120_000,
  );
});

async function sendAll(
  servers: MailServers,
  mails: readonly { raw: string }[],
  person = "pengaduan",
  then = mails.length,
): Promise<void> {
  const transport = createTransport({ url: servers.smtpUrl, pool: true, maxConnections: 4 } as object);
  const envelope = { from: `warga@${DOMAIN}`, to: servers.address(person) };
  await Promise.all(mails.map(({ raw }) => transport.sendMail({ envelope, raw })));
  transport.close();
  await until(() => filesIn(servers.maildir(person)).length === then, 120_000);
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

async function change(product: Product, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  await client.query(statements);
  await client.end();
}

const settled = (product: Product) =>
  ask<{ outcome: string }>(product, "select outcome from intake where channel = 'email' and outcome is not null");
const complaints = async (product: Product) =>
  (await ask<{ subject: string }>(product, "select subject from complaint")).map(({ subject }) => subject);
/** What was written to whom, by the name in the complaint's subject. */
const messages = async (product: Product) =>
  (
    await ask<{ subject: string; text: string }>(
      product,
      "select subject, text from message join complaint on complaint.id = message.complaint",
    )
  )
    .map(({ subject, text }) => `${subject.split(" ").at(-1)}: ${text}`)
    .toSorted();
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
