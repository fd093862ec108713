import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { openAnsweringOffice } from "../../../test/support/answering-office.ts";
import { DAY } from "#lib/time.ts";
import type { Reading } from "./arrival.ts";

type Office = Awaited<ReturnType<typeof openAnsweringOffice>>;
let at: Office["at"];
let desk: Office["desk"];
let answered: Office["answered"];
beforeAll(async () => {
  ({ at, desk, answered } = await openAnsweringOffice());
});
afterAll(() => at.office.close());

const complaints = async () => (await at.office.database.owner.selectFrom("complaint").select("id").execute()).length;

let reports = 0;

/** A report about a report, with the whole of what came back inside, as mail servers send it. */
const aboutBounce = (bounce: string) =>
  at
    .bounce({ of: "inside@mx.example", status: "5.1.1", messageId: `kedua-${++reports}@mx.other.example` })
    .replace(/(Content-Type: message\/rfc822\r\n\r\n)[\s\S]*(--batas--\r\n)$/, (_, before, end) =>
      [before, bounce.replaceAll("batas", "dalam"), end].join(""),
    );

/** A bounce of our response, then a bounce of that bounce; the row of each, and the letters of ours after each. */
async function bounceTwice(from: string, reading: Partial<Reading> = {}) {
  const { complaint, response } = await answered(from);
  const first = at.bounce({ of: `${response.id}@bps.example`, status: "5.1.1" });
  const rows = [];
  const letters: string[][] = [];
  for (const raw of [first, aboutBounce(first)]) {
    rows.push((await at.take(raw, reading)).row);
    letters.push((await at.deliver()).map(({ to }) => to));
  }
  return { complaint, rows, letters };
}

describe("a bounce of a bounce", () => {
  test("about a letter of ours: both end as mail of programs, nothing is answered, and the first alone says something", async () => {
    const before = await complaints();
    const { complaint, rows, letters } = await bounceTwice("hilang@example.id");
    expect(rows).toMatchObject([
      { outcome: "automatic", reason: "bounce", complaint: complaint.id },
      { outcome: "automatic", reason: "bounce_of_nothing", complaint: null },
    ]);
    expect(letters).toEqual([[], []]);
    expect(await complaints()).toBe(before + 1);
    const { state } = await desk.recorded(complaint);
    expect(state).toMatchObject({ tellingFailed: true, told: null });
    at.office.clock.now += 2 * DAY;
    expect(await at.deliver()).toEqual([]);
  });

  test("its twin: where no mark of a bounce is looked at, each becomes a complaint, and the server is written to", async () => {
    const unmarked = async (raw: Uint8Array) => {
      const mail = await parseMail(raw);
      return mail && { ...mail, automatic: null, bounce: null };
    };
    const before = await complaints();
    const { rows, letters } = await bounceTwice("hilang-lagi@example.id", { parse: unmarked });
    expect(rows).toMatchObject([{ outcome: "complaint" }, { outcome: "complaint" }]);
    expect(letters).toEqual([["MAILER-DAEMON@mx.example"], ["MAILER-DAEMON@mx.example"]]);
    expect(await complaints()).toBe(before + 3);
  });
});
