import { createTransport } from "nodemailer";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailPerson } from "../support/mail-person.ts";
import { mailServersMissing, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

const missing = mailServersMissing("a loop of automatic mail");

describe.skipIf(missing)("a program that answers every mail and keeps no rule", () => {
  let servers: MailServers;
  let product: Product;
  beforeAll(async () => {
    servers = await startMailServers(["pengaduan", "robot", "kedua"]);
    const settings = { SMTP_URL: servers.smtpUrl, IMAP_URL: servers.imapUrl("pengaduan") };
    product = await Product.start({ ...settings, MAIL_ADDRESS: servers.address("pengaduan") });
  });
  afterAll(async () => {
    await product?.end();
    await servers?.stop();
  });

  test("gets five letters; then it is quiet", async () => {
    const { letters, exchange, end } = await connect("robot");
    await exchange(async () => (await held(product)) > 0);
    expect(await letters()).toHaveLength(5);
    expect(await waiting(product)).toBe(0);
    end();
  }, 120_000);

  test("its twin: where no letter remembers to whom it went, the two don't stop", async () => {
    await change(product, FORGETFUL);
    const { letters, exchange, end } = await connect("kedua");
    await exchange(async () => (await letters()).length > 7);
    expect(await letters()).not.toHaveLength(5);
    end();
  }, 120_000);

  /** The program at an address: `exchange` answers every letter that it gets until something holds. */
  async function connect(person: string) {
    const transport = createTransport(servers.smtpUrl);
    const robot = mailPerson(servers, person);
    let sent = 0;
    // As the worst of them do: no mark of a program, no thread, another subject each time.
    const write = () =>
      transport.sendMail({
        from: robot.address,
        to: servers.address("pengaduan"),
        subject: `Terima kasih atas surat Anda (${++sent})`,
        text: `Pesan Anda sudah kami terima dan akan kami jawab. Nomor ${sent}.`,
      });
    const letters = async () => (await robot.mails()).filter(({ subject }) => subject.includes("sudah masuk"));
    const exchange = (ended: () => Promise<boolean>) =>
      until(async () => {
        for (let owed = (await letters()).length + 1 - sent; owed > 0; owed--) await write();
        return ended();
      });
    const end = () => {
      transport.close();
      robot.close();
    };
    return { letters, exchange, end };
  }
});

const FORGETFUL = `
  create function forget() returns trigger language plpgsql as $$ begin new.recipient := null; return new; end $$;
  create trigger forget before insert on outbox for each row execute function forget();`;

async function change(product: Product, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  await client.query(statements);
  await client.end();
}

async function count(product: Product, query: string): Promise<number> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(query);
  await client.end();
  return rows[0]!.count;
}
const held = (product: Product) =>
  count(product, "select count(*)::int as count from outbox where last_error = 'automatic_cap'");
/** What would still go in the next hours; the sixth letter goes a day later. */
const waiting = (product: Product) =>
  count(
    product,
    `select count(*)::int as count from outbox where state in ('created', 'sending', 'temporary_failure')
       and next_at < now() + interval '12 hours'`,
  );
