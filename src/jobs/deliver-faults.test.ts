import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import { openMailer, type Letter, type Mailer } from "#channels/email/send-mail.ts";
import type { Complaint } from "#complaints/types.ts";
import { DAY, HOUR } from "#lib/time.ts";
import { aReview } from "../../test/support/desk.ts";
import { openAnsweringOffice } from "../../test/support/answering-office.ts";
import { openMailOffice, type MailOffice } from "../../test/support/mail-office.ts";
import {
  hangsUp,
  nameOf,
  saysLater,
  stages,
  startMisbehavingServer,
  type MisbehavingServer,
  type Misbehaviour,
  type Stage,
} from "../../test/support/misbehaving-server.ts";
import { delivered, postman } from "../../test/support/postman.ts";
import { tellByMail } from "./told-by-mail.ts";

let here: Awaited<ReturnType<typeof openAnsweringOffice>>;
/** Somebody else's mailbox, which knows what it has by our own rule. */
let receiver: MailOffice;
beforeAll(async () => {
  here = await openAnsweringOffice();
  receiver = await openMailOffice("siti@warga.example");
});
afterAll(async () => {
  await here.at.office.close();
  await receiver.office.close();
});

let server: MisbehavingServer | undefined;
let mailer: Mailer | undefined;
afterEach(async () => {
  mailer?.close();
  await server?.close();
  // Whatever a test leaves behind is no other's.
  await deliver(postman());
});

const deliver = (by: Mailer) => delivered(here.at.office.ctx, by);
const pass = (milliseconds: number) => void (here.at.office.clock.now += milliseconds);
const stateOf = async (complaint: Complaint) => (await here.desk.recorded(complaint)).state;
const parse = (raw: Uint8Array) => readMail(Buffer.from(raw));

/** A complaint whose response waits in the outbox, and the server that it is to go by. */
async function answering(at: Stage, how: Misbehaviour) {
  const { at: mailOffice, desk, officer } = here;
  const { complaint } = await mailOffice.lodged({});
  await desk.does(officer, complaint, "receipt", { complete: true });
  await desk.does(officer, complaint, "review", aReview);
  await desk.does(officer, complaint, "follow-up", { done: "Loket ditambah." });
  await deliver(postman());
  await desk.does(officer, complaint, "response", { text: "Loket ditambah mulai Senin." });
  const { id } = await mailOffice.office.database.owner
    .selectFrom("outbox")
    .select("id")
    .where("complaint", "=", complaint.id)
    .where("moment", "=", "responded")
    .executeTakeFirstOrThrow();
  server = await startMisbehavingServer(at, how);
  mailer = openMailer(server.smtpUrl, mailOffice.address);
  return { complaint, name: `${id}@bps.example`, server, mailer };
}

const ways = stages.flatMap((stage) => [
  { stage, what: "hangs up", how: hangsUp },
  { stage, what: "says 4xx", how: saysLater },
]);

describe("a server that does not take the response", () => {
  test.each(ways)("because it $what at $stage: nobody is told before it does, and then it has it once", async (way) => {
    const { complaint, name, server, mailer } = await answering(way.stage, way.how);
    for (let round = 0; round < 3; round++) {
      await deliver(mailer);
      await deliver(mailer);
      pass(HOUR);
    }
    expect(server.times).toBeGreaterThanOrEqual(3);
    pass(2 * DAY);
    await tellByMail(here.at.office.ctx);
    expect(await stateOf(complaint)).toMatchObject({ stage: "answered", told: null, tellingFailed: false });
    expect(server.taken).toEqual([]);
    server.recover();
    for (let round = 0; round < 3; round++) {
      await deliver(mailer);
      pass(HOUR);
    }
    expect(server.taken.map(nameOf)).toEqual([name]);
    await tellByMail(here.at.office.ctx);
    expect((await stateOf(complaint)).told).toBeNull();
    pass(DAY);
    await tellByMail(here.at.office.ctx);
    expect((await stateOf(complaint)).told).toMatchObject({ how: "no_bounce" });
  });

  /** As a program sends that knows no second try. */
  const final = (by: Mailer): Mailer => ({
    ...by,
    send: async (letter) => {
      const outcome = await by.send(letter);
      return outcome.state === "delivered" ? outcome : { state: "permanent_failure", error: outcome.error };
    },
  });

  test.each(ways)("its twin: where a try is final that $what at $stage, the response is lost", async (way) => {
    const { complaint, server, mailer } = await answering(way.stage, way.how);
    await deliver(final(mailer));
    server.recover();
    for (let round = 0; round < 5; round++) {
      pass(DAY);
      await deliver(final(mailer));
      await tellByMail(here.at.office.ctx);
    }
    expect(server.taken).toEqual([]);
    expect(await stateOf(complaint)).toMatchObject({ told: null, tellingFailed: true });
  });
});

describe("a server that took the response and whose 250 was lost", () => {
  const losesIts250: Misbehaviour = (socket, took) => {
    took();
    socket.destroy();
  };

  /** What the receiver makes of it, with each letter as `sent` hands it over. */
  async function received(sent: (letter: Letter) => Letter) {
    const { complaint, name, server, mailer } = await answering("body", losesIts250);
    const sending: Mailer = { ...mailer, send: (letter) => mailer.send(sent(letter)) };
    await deliver(sending);
    server.recover();
    pass(HOUR);
    await deliver(sending);
    pass(HOUR);
    await deliver(sending);
    const names = server.taken.map(nameOf);
    const outcomes: (string | null)[] = [];
    for (const mail of server.taken) outcomes.push((await receiver.take(mail.slice(0, -3), { parse })).outcome);
    return { complaint, name, names, outcomes };
  }

  test("gets it once more under the same Message-ID, and its reader has it once", async () => {
    const { complaint, name, names, outcomes } = await received((letter) => letter);
    expect(names).toEqual([name, name]);
    expect(outcomes).toEqual(["automatic", "duplicate"]);
    pass(DAY);
    await tellByMail(here.at.office.ctx);
    expect((await stateOf(complaint)).told).toMatchObject({ how: "no_bounce" });
  });

  test("its twin: under a new Message-ID each time its reader has it twice", async () => {
    const { names, outcomes } = await received((letter) => ({ ...letter, id: randomUUID() }));
    expect(new Set(names).size).toBe(2);
    expect(outcomes).toEqual(["automatic", "automatic"]);
  });
});
