import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMail } from "#channels/email/parse/parse-mail.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { DAY } from "#lib/time.ts";
import { openConsole, type Clerk, type TestConsole } from "../../../../test/support/console.ts";
import { aMail, type MailParts } from "../../../../test/support/mails.ts";
import { wordsOf } from "../../../../test/support/visitor.ts";
import { noteDifferences } from "../../../jobs/note-differences.ts";
import { paths } from "../paths.ts";

let at: TestConsole;
let officer: Clerk, administrator: Clerk;
beforeAll(async () => {
  at = await openConsole();
  const { ctx, code: office, database, clock } = at.office;
  const take = async (parts: MailParts) => {
    const raw = Buffer.from(aMail(parts));
    const { id } = await storeIntake(ctx, { office, channel: "email", externalId: null, raw, receivedAt: ctx.now() });
    await handleIntake(ctx, { mailAddress: "pengaduan@bps.example", parse: parseMail }, office, id);
    return id;
  };
  const lost = await take({ subject: "Hilang di jalan" });
  await database.owner.updateTable("intake").set({ seq: 99 }).where("id", "=", lost).execute();
  await database.owner.updateTable("outbox").set({ state: "permanent_failure", last_error: "550" }).execute();
  clock.now += DAY;
  await take({ subject: "Buletin lama", headers: { "List-Id": "<x.example>" } });
  clock.now += 90 * DAY;
  await noteDifferences(ctx);
  officer = await at.clerk("officer", "Ani Petugas");
  administrator = await at.clerk("administrator");
});
afterAll(() => at.office.close());

test("what is long ago and not finished stands in one line with its list, of each kind", async () => {
  const words = wordsOf((await officer.get(paths.channels)).text);
  expect(words).toContain("Lebih lama dari 14 hari dan belum beres: 1");
  expect(words).toContain("1 kiriman lewat Email pada Rabu 4 Maret 2026 tidak ada dalam berkas pengaduan");
  expect(words).toContain("Lebih lama dari 14 hari dan belum selesai: 2 hari");
  expect(words).toContain("Lebih lama dari 30 hari: 1 surat");
  expect(words).toContain("Buletin lama");
  expect(words).not.toContain("Tidak ada yang perlu diperhatikan");
});

test("who only looks at the balance sees its old days as well, in their language", async () => {
  const words = wordsOf((await administrator.in("en").get(paths.channels)).text);
  expect(words).toContain("Longer ago than 14 days and not mended: 1");
  expect(words).toContain("Longer ago than 14 days and not finished: 2 days");
  expect(words).not.toContain("Buletin lama");
});
