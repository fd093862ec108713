import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailServersMissing, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { aMail } from "../support/mails.ts";
import { Product } from "../support/product.ts";
import { openSmallDisk, smallDiskMissing, type SmallDisk } from "../support/small-disk.ts";
import { until } from "../support/until.ts";

const MiB = 1024 * 1024;
const MAILS = 5;
const what = "the product on a full disk";
const missing = [mailServersMissing(what), smallDiskMissing(what)].some(Boolean);

/** Whoever wrote them was told that the mails are there: our mailbox's position has passed them. They are not read yet. */
const HELD = `
  create function hold() returns trigger language plpgsql as $$ begin new.lease_until := 'infinity'; return new; end $$;
  create trigger hold before insert on intake for each row execute function hold();`;
const FREE = "drop trigger hold on intake; update intake set lease_until = null";

/** The twins, with one protection after another switched off, stand in `full-disk.test.ts`. */
describe.skipIf(missing)("the product with all its data on a disk that gets full", () => {
  let disk: SmallDisk;
  let servers: MailServers;
  let product: Product;
  beforeAll(async () => {
    disk = openSmallDisk(1000);
    servers = await startMailServers(["pengaduan", "warga"]);
    const settings = { SMTP_URL: servers.smtpUrl, IMAP_URL: servers.imapUrl("pengaduan") };
    product = await Product.start(
      { ...settings, MAIL_ADDRESS: servers.address("pengaduan") },
      join(disk.path, "product"),
    );
  });
  afterAll(async () => {
    await product?.end();
    await servers?.stop();
    disk?.remove();
  });

  test("goes on by itself once there is room, with every mail once, those before and those meanwhile", async () => {
    await ask(product.ownerUrl, HELD);
    await send(1);
    await until(async () => (await intake()).length === MAILS);
    const { pid } = product;
    disk.fill(100 * MiB);
    await ask(product.ownerUrl, FREE);
    await until(() => /"job":"take-in".*no room/.test(product.said));
    disk.fill();
    await until(async () => !(await writesOn()));
    await send(1 + MAILS);
    await until(() => /"job":"collect-mail"/.test(product.said));
    expect(disk.free()).toBeLessThan(MiB);
    disk.makeRoom();
    await until(async () => (await intake()).filter(({ outcome }) => outcome).length === 2 * MAILS, 180_000);
    expect((await intake()).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 2 * MAILS }, () => "complaint"),
    );
    const complaints = await ask<{ subject: string }>(
      product.ownerUrl,
      "select subject from complaint order by subject",
    );
    const subjects = Array.from({ length: 2 * MAILS }, (_, each) => subjectOf(each + 1)).toSorted();
    expect(complaints.map(({ subject }) => subject)).toEqual(subjects);
    expect(await ask(product.ownerUrl, "select distinct complaint from attachment")).toHaveLength(2 * MAILS);
    expect(product.pid).toBe(pid);
    await until(() => lettersOf("warga").length === 2 * MAILS, 60_000);
    expect(new Set(lettersOf("warga")).size).toBe(2 * MAILS);
    expect(product.tanggap("verify")).toContain("1700");
  }, 400_000);

  const intake = () =>
    ask<{ outcome: string | null }>(product.ownerUrl, "select outcome from intake where channel = 'email'");
  const subjectOf = (number: number) => `Keluhan nomor ${String(number).padStart(2, "0")}`;

  /** Whether the database still found room for another piece of its log. */
  const writesOn = () => {
    const superuser = product.ownerUrl.replace("//tanggap:", "//postgres:").replace("/tanggap?", "/postgres?");
    const write = "select pg_logical_emit_message(true, 'test', 'x'), pg_switch_wal()";
    return ask(superuser, write).then(
      () => true,
      () => false,
    );
  };

  async function send(first: number): Promise<void> {
    const transport = createTransport(servers.smtpUrl);
    for (let number = first; number < first + MAILS; number++) {
      const from = `warga+${number}@bps.example`;
      const to = servers.address("pengaduan");
      const attachments = [{ name: "bukti.txt", content: `Bukti nomor ${number}. `.repeat(5000) }];
      const raw = aMail({ from, to, subject: subjectOf(number), attachments, date: new Date().toUTCString() });
      await transport.sendMail({ envelope: { from, to }, raw });
    }
    transport.close();
    const there = first + MAILS - 1;
    await until(() => filesIn(servers.maildir("pengaduan")).length === there, 30_000);
  }

  const lettersOf = (person: string) =>
    filesIn(servers.maildir(person)).map((path) => /^Message-ID: (.+)$/im.exec(readFileSync(path, "latin1"))![1]!);
});

function filesIn(maildir: string): string[] {
  return ["new", "cur"].flatMap((folder) => {
    try {
      return readdirSync(join(maildir, folder)).map((name) => join(maildir, folder, name));
    } catch {
      return [];
    }
  });
}

async function ask<T extends pg.QueryResultRow>(url: string, query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<T>(query)).rows;
  } finally {
    await client.end();
  }
}
