import { afterAll, beforeAll, expect, test } from "vitest";
import type { PostgresPool } from "kysely";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { makeDb } from "#store/in-office.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { handleIntake } from "./handle.ts";
import { storeIntake } from "./store.ts";

let at: MailOffice;
beforeAll(async () => {
  at = await openMailOffice();
});
afterAll(() => at.office.close());

async function store(raw: string): Promise<string> {
  const { ctx, code: office } = at.office;
  const incoming = { office, channel: "email", externalId: null, raw: Buffer.from(raw), receivedAt: ctx.now() };
  return (await storeIntake(ctx, incoming)).id;
}
const handle = (id: string, ctx = at.office.ctx) =>
  handleIntake(ctx, { mailAddress: at.address, parse: parseMail }, at.office.code, id);

/** The pool of the office; `then` is done once, right after the first statement that asks `looks`. */
function pausing(looks: (statement: string) => boolean, then: () => Promise<unknown>): PostgresPool {
  const { pool } = at.office.database;
  let done = false;
  return {
    connect: async () => {
      const client = await pool.connect();
      const query = async (statement: string, values: unknown[]) => {
        const result = await client.query(statement, values);
        if (!done && looks(statement)) {
          done = true;
          await then();
        }
        return result;
      };
      return { query, release: () => client.release() } as never;
    },
    end: async () => {},
    options: pool.options as PostgresPool["options"],
  };
}

/** The two looks at what a mail answers: at what waits, and at what has its ending. */
const whatWaits = (statement: string) => statement.includes('"message_id" in');
const whatIsKnown = (statement: string) => statement.startsWith('select "complaint" from "incoming_message_id"');

test("a mail that gets its ending between the two looks for it is found, whichever look is the first", async () => {
  const messageId = "sela@example.id";
  const first = await store(at.mail({ from: messageId, messageId, subject: "Antrean lama" }));
  at.office.clock.now += 1000;
  const answer = { from: messageId, inReplyTo: messageId, subject: "Re: Antrean lama", text: "Tambahan." };
  const second = await store(at.mail(answer));
  const looks = (statement: string) => whatWaits(statement) || whatIsKnown(statement);
  const endings: unknown[] = [];
  const pool = pausing(looks, async () => endings.push(await handle(first)));
  expect(await handle(second, { ...at.office.ctx, db: makeDb(pool) })).toBe("message");
  expect(endings).toEqual(["complaint"]);
});
