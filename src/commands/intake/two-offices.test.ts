import { createTransport } from "nodemailer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messageOf } from "#channels/email/send-mail.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";

let one: MailOffice, other: MailOffice;
beforeAll(async () => {
  [one, other] = [await openMailOffice("pengaduan@satu.example"), await openMailOffice("aduan@dua.example")];
});
afterAll(async () => {
  for (const each of [one, other]) await each?.office.close();
});

const transport = createTransport({ streamTransport: true, buffer: true });

/** Lets the first get a mail that seems to come from the second, and carries letters to and fro until none goes. */
async function exchange(subject: string, carry: (raw: string) => string): Promise<string[]> {
  await one.take(one.mail({ from: `Kantor Dua <${other.address}>`, subject }));
  const outcomes: string[] = [];
  let [from, to] = [one, other];
  for (let round = 0; round < 10; round++) {
    const letters = await from.deliver();
    if (letters.length === 0) break;
    for (const letter of letters) {
      expect(letter.to).toBe(to.address);
      const { message } = await transport.sendMail(messageOf(letter, from.address));
      const { row } = await to.take(carry((message as Buffer).toString("latin1")));
      outcomes.push(`${row.outcome} ${row.reason ?? ""}`.trim());
    }
    [from, to] = [to, from];
  }
  return outcomes;
}

describe("two offices that both run this program", () => {
  test("don't answer each other: the first letter is the last", async () => {
    expect(await exchange("Salah alamat", (raw) => raw)).toEqual(["automatic own"]);
  });

  test("its twin: where the letters carry no mark of a program, one answers the other", async () => {
    const marks = /^(x-tanggap-notice|x-auto-response-suppress|auto-submitted): .*\r\n/gim;
    const outcomes = await exchange("Salah alamat lagi", (raw) => raw.replace(marks, ""));
    expect(outcomes.length).toBeGreaterThan(1);
    expect(outcomes[0]).toBe("complaint");
  });
});
