import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailPerson } from "../support/mail-person.ts";
import { mailServersMissing, startMailServers, type MailServers } from "../support/mail-servers.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";

const missing = mailServersMissing("the SOP by mail");

describe.skipIf(missing)("the SOP by mail alone, through Debian's Postfix and Dovecot", () => {
  let servers: MailServers;
  let product: Product;
  let siti: ReturnType<typeof mailPerson>;
  beforeAll(async () => {
    servers = await startMailServers(["pengaduan", "siti"]);
    const SMTP_URL = servers.smtpUrl;
    product = await Product.start({
      SMTP_URL,
      IMAP_URL: servers.imapUrl("pengaduan"),
      MAIL_ADDRESS: servers.address("pengaduan"),
    });
    siti = mailPerson(servers, "siti");
  });
  afterAll(async () => {
    siti?.close();
    await product?.end();
    await servers?.stop();
  });

  test("from lodging to rating: she never opens a page", async () => {
    const officer = product.tanggap("token", "create", "--role", "officer").trim();
    const ask = async (method: string, path: string, body?: object) => {
      const headers = { authorization: `Bearer ${officer}`, "content-type": "application/json" };
      const answer = await fetch(`${product.origin}/api/v1/complaints${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const said = (await answer.json()) as Record<string, unknown>;
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${JSON.stringify(said)}`);
      return said;
    };
    const text = "Sudah dua jam saya menunggu di ruang pelayanan.\n\nSiti";
    await siti.write({
      to: servers.address("pengaduan"),
      subject: "Antrean data mikro",
      text,
      attachments: [{ filename: "nomor antrean.txt", content: "A-17" }],
    });
    const proof = await siti.gets(({ subject }) => subject.includes("sudah masuk"));
    const reference = /\d{4}-\d{4}-[0-9A-Z]{6}/.exec(proof.subject)![0];
    expect(proof.text).toMatch(/Kode lacak: \S+/);
    expect(await ask("GET", `/${reference}`)).toMatchObject({ channel: "email", stage: "lodged" });

    await ask("POST", `/${reference}/receipt`, { complete: true });
    await ask("POST", `/${reference}/inquiry`, { text: "Tanggal berapa Anda datang?" });
    const inquiry = await siti.gets((mail) => mail.text.includes("Tanggal berapa"));
    await siti.answer(inquiry, "Tanggal 2 Maret, pukul sembilan.");
    await until(async () => (await ask("GET", `/${reference}`))["stage"] === "in_review");

    await siti.answer(proof, "Sudah sampai mana?");
    const status = await siti.gets(({ subject }) => subject.includes("sampai di mana"));
    expect(status.text).toContain("Dalam telaah");
    expect(status.raw).toMatch(/^Auto-Submitted: auto-replied/im);

    const review = { classification: "service", conclusion: "Benar adanya.", recommendation: "Tambah loket." };
    await ask("POST", `/${reference}/review`, review);
    await ask("POST", `/${reference}/follow-up`, { done: "Loket ditambah satu." });
    await ask("POST", `/${reference}/response`, { text: "Loket ditambah mulai Senin." });
    const response = await siti.gets((mail) => mail.text.includes("Loket ditambah mulai Senin"));
    expect(response.raw).toMatch(/^References: .*<.+@bps.example>/im);
    await siti.answer(response, "Nilai 4\nCepat sekali, terima kasih.");
    await until(async () => {
      const { events } = (await ask("GET", `/${reference}`)) as { events: { type: string; score?: number }[] };
      return events.some(({ type, score }) => type === "rated" && score === 4);
    });
    await siti.answer(response, "tutup");
    await until(async () => (await ask("GET", `/${reference}`))["stage"] === "closed");
    expect(product.tanggap("verify")).toContain("1700");
  }, 120_000);
});
