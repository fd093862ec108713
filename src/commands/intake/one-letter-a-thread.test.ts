import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import type { Letter } from "#channels/email/send-mail.ts";
import { DAY } from "#lib/time.ts";
import { inOffice } from "#store/in-office.ts";
import { openAnsweringOffice } from "../../../test/support/answering-office.ts";
import { loadComplaint } from "../load.ts";
import { answerStatus } from "../mail/answer-status.ts";

type Office = Awaited<ReturnType<typeof openAnsweringOffice>>;
let at: Office["at"];
let desk: Office["desk"];
let officer: Office["officer"];
beforeAll(async () => {
  ({ at, desk, officer } = await openAnsweringOffice());
});
afterAll(() => at.office.close());

const parse = (raw: Uint8Array) => readMail(Buffer.from(raw));
const ROUNDS = 8;

/**
 * A program writes once and then answers every letter that it gets in the thread of that letter, without any mark of a
 * program; after `ROUNDS` answers it falls silent. A day passes before each, so that no count of a day stops it. Gives our letters to it.
 */
async function converse(
  from: string,
  words: (round: number) => string,
  afterwards: (intake: string, complaint: string, round: number) => Promise<void> = async () => {},
  attachments: NonNullable<Parameters<Office["at"]["mail"]>[0]["attachments"]> = [],
): Promise<readonly Letter[]> {
  const { row } = await at.take(at.mail({ from, text: "Antrean lama." }), { parse });
  const letters = (await at.deliver()).filter(({ to }) => to === from);
  for (let round = 0; round < ROUNDS; round++) {
    at.office.clock.now += DAY;
    const last = letters.at(-1)!;
    const inReplyTo = `${last.id}@bps.example`;
    const parts = { from, text: words(round), subject: `Re: ${last.subject}`, inReplyTo, attachments };
    const answer = await at.take(at.mail(parts), { parse });
    expect(answer.row).toMatchObject({ outcome: "message", complaint: row.complaint });
    await afterwards(answer.row.id, row.complaint!, round);
    letters.push(...(await at.deliver()).filter(({ to }) => to === from));
  }
  return letters;
}

const thanks = (round: number) => `Terima kasih atas surat Anda. Pesan nomor ${round + 1} sudah kami terima.`;

describe("a program that answers each letter of ours in its thread, and has no mark", () => {
  test("gets one letter in that thread, however often it answers", async () => {
    expect(await converse("robot@other.example", thanks)).toMatchObject([{ writer: "program" }]);
  });

  test("its twin: where each of its mails is answered, the thread grows with each", async () => {
    const { ctx, code } = at.office;
    const answerEach = (intake: string, complaint: string) =>
      inOffice(ctx.db, code, async (tx) =>
        answerStatus(ctx, tx, (await loadComplaint(tx, { id: complaint }))!, intake),
      );
    expect(await converse("kedua@other.example", thanks, answerEach)).toHaveLength(1 + ROUNDS);
  });

  test("and adds a file that is not taken to each, gets one letter about it, and one more once a person wrote", async () => {
    const card = [{ name: "winmail.dat", content: "\0\0 not for us" }];
    const { ctx, code } = at.office;
    const write = async (_intake: string, complaint: string, round: number) => {
      if (round !== 3) return;
      const found = (await inOffice(ctx.db, code, (tx) => loadComplaint(tx, { id: complaint })))!;
      await desk.does(officer, found, "messages", { text: "Kartu nama tidak perlu dikirim." });
    };
    const letters = await converse("kartu@other.example", thanks, write, card);
    const about = letters.map(({ writer, text }) => (text.includes("“winmail.dat”") ? "files" : writer));
    expect(about).toEqual(["program", "files", "person", "files"]);
  });

  test("is answered when it asks something in words that we know, once for each time", async () => {
    const asks = (round: number) => (round === 3 ? "Sudah sampai mana?" : thanks(round));
    const letters = await converse("ketiga@other.example", asks);
    expect(letters.map(({ writer }) => writer)).toEqual(["program", "answer"]);
  });

  test("and asks on and on in a day, is answered five times and no more", async () => {
    const from = "keempat@other.example";
    await at.take(at.mail({ from }), { parse });
    let [letter] = await at.deliver();
    let letters = 1;
    for (let round = 0; round < ROUNDS; round++) {
      const inReplyTo = `${letter!.id}@bps.example`;
      await at.take(at.mail({ from, text: "Sudah sampai mana?", inReplyTo }), { parse });
      const more = (await at.deliver()).filter(({ to }) => to === from);
      letter = more.at(-1) ?? letter;
      letters += more.length;
    }
    expect(letters).toBe(5);
  });

  test("is the supplement when an officer asked for one: that is confirmed once, and the next answer by nothing", async () => {
    const from = "kelima@other.example";
    const { complaint } = await at.lodged({ from });
    await desk.does(officer, complaint, "receipt", { complete: true });
    await desk.does(officer, complaint, "inquiry", { text: "Tanggal berapa?" });
    let [last] = (await at.deliver()).slice(-1);
    const counts: number[] = [];
    for (let round = 0; round < 3; round++) {
      at.office.clock.now += DAY;
      const inReplyTo = `${last!.id}@bps.example`;
      await at.take(at.mail({ from, text: thanks(round), inReplyTo }), { parse });
      const letters = (await at.deliver()).filter(({ to }) => to === from);
      counts.push(letters.length);
      last = letters.at(-1) ?? last;
    }
    expect(counts).toEqual([1, 0, 0]);
  });
});
