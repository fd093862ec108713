import { afterAll, beforeAll, expect, test } from "vitest";
import { MINUTE } from "#lib/time.ts";
import { alarms } from "#queries/channels/alarms.ts";
import { openOffice, type TestOffice } from "../../test/support/office.ts";
import { until } from "../../test/support/until.ts";
import { collectMail } from "./collect-mail.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("a mailbox that was never reached is an alarm, not silence", async () => {
  const settings = { office: office.code, imapUrl: "imap://kantor:sandi@127.0.0.1:1/INBOX" };
  const failures: unknown[] = [];
  const collecting = collectMail(office.ctx, settings, (error) => void failures.push(error));
  await until(() => failures.length > 0, 20_000);
  await collecting.stop();
  expect(await alarms(office.ctx, office.code)).toEqual([]);
  office.clock.now += 11 * MINUTE;
  expect(await alarms(office.ctx, office.code)).toMatchObject([{ kind: "unheard" }]);
});
