import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailServersMissing, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

const missing = mailServersMissing("letters that come back");

describe.skipIf(missing)("a letter that Postfix can't deliver, and whose Message-ID it took away", () => {
  let servers: MailServers;
  const products: Product[] = [];
  beforeAll(async () => {
    servers = await startMailServers(["pengaduan", "polos"], { renames: true });
  });
  afterAll(async () => {
    for (const product of products) await product.end();
    await servers?.stop();
  });

  /** Lets an office write to somebody who has no mailbox, which Postfix learns only after it took the letter, and gives the report once it has been read, and the letter. */
  async function comesBack(mailbox: string, settings: Readonly<Record<string, string>>) {
    const product = await Product.start({
      SMTP_URL: servers.smtpUrl,
      IMAP_URL: servers.imapUrl(mailbox),
      MAIL_ADDRESS: servers.address(mailbox),
      ...settings,
    });
    products.push(product);
    const lodged = await fetch(`${product.origin}/api/v1/complaints`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": mailbox },
      body: JSON.stringify({
        subject: "Antrean",
        description: "Terlalu lama.",
        complainant: { name: "Siti", email: servers.address("hilang") },
      }),
    });
    expect(lodged.status).toBe(201);
    const client = new pg.Client({ connectionString: product.ownerUrl });
    await client.connect();
    try {
      const first = async (query: string) => (await client.query<Record<string, unknown>>(query)).rows[0];
      const report = "select reason, complaint from intake where outcome = 'automatic'";
      await until(async () => (await first(report)) !== undefined, 60_000);
      return { report: (await first(report))!, letter: (await first("select state, bounce_status from outbox"))! };
    } finally {
      await client.end();
    }
  }

  test("is known by the address that it came back to", async () => {
    const { report, letter } = await comesBack("pengaduan", {});
    expect(report).toMatchObject({ reason: "bounce", complaint: expect.any(String) });
    expect(letter).toEqual({ state: "permanent_failure", bounce_status: expect.stringMatching(/^5\./) });
  }, 120_000);

  test("its twin: without such an address nobody knows which letter it was", async () => {
    const { report, letter } = await comesBack("polos", { MAIL_PLUS: "no" });
    expect(report).toEqual({ reason: "bounce_of_nothing", complaint: null });
    expect(letter).toEqual({ state: "delivered", bounce_status: null });
  }, 120_000);
});
