import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { replyAddress } from "#lib/mail-token.ts";
import { deskOf } from "../../../test/support/desk.ts";
import { openMailOffice, type MailOffice } from "../../../test/support/mail-office.ts";
import { handleIntake } from "./handle.ts";
import { storeIntake } from "./store.ts";

let at: MailOffice;
beforeAll(async () => {
  at = await openMailOffice();
});
afterAll(() => at.office.close());

test("a forged address does nothing; its twin: where no proof is asked for, it withdraws the complaint", async () => {
  const { complaint } = await at.lodged({ from: "palsu@example.id" });
  const { ctx, code: office } = at.office;
  const to = replyAddress(at.address, `${complaint.reference}-00000000000000`.toLowerCase());
  // Every proof is the same then, so that anybody can write it.
  const hash: typeof ctx.keys.hash = (purpose, text) =>
    purpose === "mail token" ? Buffer.alloc(32) : ctx.keys.hash(purpose, text);
  const take = async (using: typeof ctx) => {
    const raw = Buffer.from(at.mail({ from: "palsu@example.id", to, text: "cabut" }));
    const { id } = await storeIntake(using, { office, channel: "email", externalId: null, raw, receivedAt: ctx.now() });
    await handleIntake(using, { mailAddress: at.address, parse: parseMail }, office, id);
    return (await deskOf(at.office).recorded(complaint)).state.stage;
  };
  expect(await take(ctx)).toBe("lodged");
  expect(await take({ ...ctx, keys: { ...ctx.keys, hash } })).toBe("closed");
});
