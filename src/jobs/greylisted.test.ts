import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMailer, type Mailer } from "#channels/email/send-mail.ts";
import { HOUR, MINUTE } from "#lib/time.ts";
import { startGreylisting, type Greylisting } from "../../test/support/greylisting.ts";
import { mailServersMissing, startMailServers, type MailServers } from "../../test/support/mail-servers.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { delivered } from "../../test/support/postman.ts";
import { until } from "../../test/support/until.ts";

const missing = mailServersMissing("greylisting");
const OFFICE = "pengaduan@bps.example";

describe.skipIf(missing)("a real Postfix that greylists", () => {
  let servers: MailServers;
  let office: TestOffice;
  let greylisting: Greylisting;
  let mailer: Mailer;
  beforeAll(async () => {
    office = await openOffice();
    greylisting = await startGreylisting(office.ctx.now, 5 * MINUTE);
    servers = await startMailServers(["warga", "kedua"], { policy: greylisting.address });
    mailer = openMailer(servers.smtpUrl, OFFICE);
  });
  afterAll(async () => {
    mailer?.close();
    await servers?.stop();
    await greylisting?.close();
    await office?.close();
  });

  const deliver = (by: Mailer) => delivered(office.ctx, by);
  const lodgeBy = (person: string) => office.lodge({ complainant: { name: "Siti", email: servers.address(person) } });
  /** What stands in somebody's mailbox. */
  const mails = (person: string) =>
    ["new", "cur"].flatMap((folder) => {
      try {
        return readdirSync(join(servers.maildir(person), folder));
      } catch {
        return [];
      }
    });
  const outbox = (complaint: string) =>
    office.database.owner
      .selectFrom("outbox")
      .select(["state", "last_error", "attempts"])
      .where("complaint", "=", complaint)
      .executeTakeFirstOrThrow();
  /** Something else to the same mailbox: once it is there, whatever went before it is there too. */
  const somethingElse = async (person: string) => {
    const transport = createTransport(servers.smtpUrl);
    await transport.sendMail({ from: OFFICE, to: servers.address(person), subject: "Lain", text: "Lain." });
    transport.close();
  };

  test("gets the letter when it is tried again, and its reader has it exactly once", async () => {
    const { complaint } = await lodgeBy("warga");
    await deliver(mailer);
    expect(await outbox(complaint.id)).toMatchObject({ state: "temporary_failure", last_error: "450" });
    // Too early: it is put off once more.
    office.clock.now += 2 * MINUTE;
    await deliver(mailer);
    expect(await outbox(complaint.id)).toMatchObject({ state: "temporary_failure", attempts: 2 });
    expect(greylisting.deferred).toBe(2);
    office.clock.now += HOUR;
    await deliver(mailer);
    expect(await outbox(complaint.id)).toMatchObject({ state: "delivered", attempts: 3 });
    office.clock.now += HOUR;
    await deliver(mailer);
    await somethingElse("warga");
    await until(() => mails("warga").length >= 2, 20_000);
    expect(mails("warga")).toHaveLength(2);
  });

  test("its twin: where nothing is tried a second time, the letter never arrives", async () => {
    const once: Mailer = {
      ...mailer,
      send: async (letter) => {
        const outcome = await mailer.send(letter);
        return outcome.state === "delivered" ? outcome : { state: "permanent_failure", error: outcome.error };
      },
    };
    const { complaint } = await lodgeBy("kedua");
    for (let round = 0; round < 3; round++) {
      await deliver(once);
      office.clock.now += HOUR;
    }
    expect(await outbox(complaint.id)).toMatchObject({ state: "permanent_failure", last_error: "450" });
    await somethingElse("kedua");
    await until(() => mails("kedua").length >= 1, 20_000);
    expect(mails("kedua")).toHaveLength(1);
  });
});
