import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Letter } from "#channels/email/send-mail.ts";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { openAnsweringOffice } from "../../../test/support/answering-office.ts";
import { deliverDue } from "../../jobs/deliver.ts";
import type { Context } from "../context.ts";
import { handleIntake } from "./handle.ts";
import { storeIntake } from "./store.ts";

type Office = Awaited<ReturnType<typeof openAnsweringOffice>>;
let at: Office["at"];
let desk: Office["desk"];
let answered: Office["answered"];
beforeAll(async () => {
  ({ at, desk, answered } = await openAnsweringOffice());
});
afterAll(() => at.office.close());

const rowOf = ({ id }: Letter) =>
  at.office.database.owner.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** The last character of what stands before the @ changed: the proof is not ours any more. */
const forged = (address: string) => address.replace(/(.)@/, (_, last: string) => (last === "0" ? "1@" : "0@"));

describe("a report to the address that a letter came back to", () => {
  test("is tied to that letter, though it holds nothing of it", async () => {
    const { complaint, response } = await answered("pindah@example.id");
    const { row } = await at.take(at.bounce({ to: response.returnPath!, status: "5.1.1" }));
    expect(row).toMatchObject({ outcome: "automatic", reason: "bounce", complaint: complaint.id });
    expect(await rowOf(response)).toMatchObject({ state: "permanent_failure", bounce_status: "5.1.1" });
    expect((await desk.recorded(complaint)).state.tellingFailed).toBe(true);
  });

  test("its twin: to the office's plain address the same report is about nothing", async () => {
    const { complaint, response } = await answered("pindah-juga@example.id");
    const { row } = await at.take(at.bounce({ status: "5.1.1" }));
    expect(row).toMatchObject({ outcome: "automatic", reason: "bounce_of_nothing", complaint: null });
    expect(await rowOf(response)).toMatchObject({ state: "delivered", bounced_at: null });
    expect((await desk.recorded(complaint)).state.tellingFailed).toBe(false);
  });

  test("is about that letter and no other that it names", async () => {
    const [one, other] = [await answered("satu@example.id"), await answered("dua@example.id")];
    const of = `${other.response.id}@bps.example`;
    await at.take(at.bounce({ to: one.response.returnPath!, of, status: "5.1.1" }));
    expect((await rowOf(one.response)).bounced_at).not.toBeNull();
    expect((await rowOf(other.response)).bounced_at).toBeNull();
  });

  test("with a forged proof ties nothing, even where it names a letter; its twin: where no proof is asked for it does", async () => {
    const { response } = await answered("palsu@example.id");
    const { ctx, code: office } = at.office;
    const of = `${response.id}@bps.example`;
    const raw = Buffer.from(at.bounce({ to: forged(response.returnPath!), of, status: "5.1.1" }));
    const take = async (using: Context) => {
      const incoming = { office, channel: "email", externalId: null, raw, receivedAt: ctx.now() };
      const { id } = await storeIntake(using, incoming);
      const outcome = await handleIntake(using, { mailAddress: at.address, parse: parseMail }, office, id);
      return { outcome, bounced: (await rowOf(response)).bounced_at !== null };
    };
    expect(await take(ctx)).toEqual({ outcome: "automatic", bounced: false });
    await at.office.database.owner.deleteFrom("incoming_message_id").execute();
    await at.office.database.owner
      .updateTable("intake")
      .set({ hash: Buffer.alloc(32) })
      .execute();
    // Every proof reads the same then, so that anybody can write it.
    const hash: typeof ctx.keys.hash = (purpose, text) =>
      purpose === "letter token" ? provenBy(forged(response.returnPath!)) : ctx.keys.hash(purpose, text);
    expect(await take({ ...ctx, keys: { ...ctx.keys, hash } })).toEqual({ outcome: "automatic", bounced: true });
  });

  test("what a program of the reader answers to it is tied to its complaint as well", async () => {
    const { complaint, response } = await answered("cuti@example.id");
    const away = at.mail({
      from: "cuti@example.id",
      to: response.returnPath!,
      subject: "Sedang cuti",
      headers: { "Auto-Submitted": "auto-replied" },
    });
    expect((await at.take(away)).row).toMatchObject({ outcome: "automatic", complaint: complaint.id });
  });
});

test("where the mail server knows no plus addresses letters have none, and a report that names its letter is tied", async () => {
  await at.lodged({ from: "polos@example.id" });
  const letters: Letter[] = [];
  const mailer = {
    send: async (letter: Letter) => (letters.push(letter), { state: "delivered", error: null } as const),
    close: () => {},
  };
  const broken = (error: unknown) => {
    throw error;
  };
  const sender = { origin: "http://localhost:3000", mailAddress: at.address, reads: true, plus: false };
  await deliverDue(at.office.ctx, mailer, sender, () => false, broken);
  const [letter] = letters;
  expect([letter!.replyTo, letter!.returnPath]).toEqual([undefined, undefined]);
  await at.take(at.bounce({ of: `${letter!.id}@bps.example`, status: "5.1.1" }));
  expect((await rowOf(letter!)).bounced_at).not.toBeNull();
});

/** Bytes whose beginning is written as the proof in an address. */
function provenBy(address: string): Buffer {
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  const bits = [...address.split("@")[0]!.slice(-14)].map((each) => letters.indexOf(each).toString(2).padStart(5, "0"));
  const bytes = bits.join("").padEnd(72, "0").match(/.{8}/g)!;
  return Buffer.from(bytes.map((each) => Number.parseInt(each, 2)));
}
