import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { openMailbox } from "#channels/email/imap/read-mailbox.ts";
import { startMailServers, type MailServers } from "../support/mail-servers.ts";
import { until } from "../support/until.ts";

let servers: MailServers;
beforeAll(async () => {
  servers = await startMailServers(["pengaduan"]);
});
afterAll(() => servers?.stop());

test("hello", async () => {
  const out = createTransport(servers.smtpUrl);
  await out.sendMail({ from: "a@bps.example", to: "pengaduan+x@bps.example", subject: "Halo", text: "Isi" });
  const box = await openMailbox(servers.imapUrl("pengaduan"));
  const seen: string[] = [];
  await until(async () => {
    await box.readAll(null, 0, async ({ raw }) => void seen.push((await parseMail(raw))!.subject), async () => {});
    return seen.length > 0;
  });
  expect(seen[0]).toBe("Halo");
  await box.close();
});
