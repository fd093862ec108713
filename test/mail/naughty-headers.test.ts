import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMail } from "#channels/email/parse/read-mail.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { handleIntake } from "#commands/intake/handle.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { readSummary } from "#commands/intake/summary.ts";
import { inOffice } from "#store/in-office.ts";
import { paths } from "#web/console/paths.ts";
import { openConsole, type Clerk, type TestConsole } from "../support/console.ts";
import { foreignMarkup } from "../support/foreign-markup.ts";
import { aMail } from "../support/mails.ts";
import { payloads } from "../support/payloads.ts";
import { delivered, postman } from "../support/postman.ts";
import { asSent, headersOf } from "../support/sent-letter.ts";
import { ADDRESS, bare, encoded, headers, lists, mailWith, SENDER } from "./every-header.ts";

let at: TestConsole;
let officer: Clerk;
/** The names of the headers of a letter that answers an ordinary mail. */
let ordinary: ReadonlySet<string>;
beforeAll(async () => {
  at = await openConsole();
  officer = await at.clerk("officer", "Ani Petugas");
  await take(aMail({ from: `Siti <${SENDER}>` }));
  ordinary = new Set(["In-Reply-To", "References", ...(await lettersNow()).flatMap(({ headers }) => headers)]);
});
afterAll(() => at.office.close());

const parse = (raw: Uint8Array) => readMail(Buffer.from(raw));
const rowOf = (id: string) =>
  at.office.database.owner.selectFrom("intake").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

async function take(raw: string) {
  const { ctx, code: office, clock } = at.office;
  clock.now += 1000;
  const incoming = {
    office,
    channel: "email",
    externalId: null,
    raw: Buffer.from(raw, "latin1"),
    receivedAt: ctx.now(),
  };
  const { id } = await storeIntake(ctx, incoming);
  await handleIntake(ctx, { mailAddress: ADDRESS, parse }, office, id);
  return rowOf(id);
}

async function lettersNow() {
  const by = postman();
  await delivered(at.office.ctx, by);
  return Promise.all(
    by.letters.map(async (letter) => {
      const { to, raw } = await asSent(letter, ADDRESS);
      return { to, headers: headersOf(raw) };
    }),
  );
}

/** What is kept of it, in short and as a complaint: no character that no page should have. */
async function storedWords(row: Awaited<ReturnType<typeof rowOf>>): Promise<string> {
  const { ctx, code, database } = at.office;
  const key = await inOffice(ctx.db, code, (tx) => intakeKey(ctx, tx, row));
  const summary = readSummary(key, row.id, row.summary);
  const kept = row.complaint
    ? await database.owner.selectFrom("submission").selectAll().where("complaint", "=", row.complaint).execute()
    : [];
  const lines = [summary?.name, summary?.subject, summary?.from, ...(summary?.attachments ?? [])];
  for (const line of lines) expect(line ?? "").not.toMatch(/\p{Cc}/u);
  return [summary?.excerpt, ...kept.flatMap(({ subject, description }) => [subject, description])].join("\n");
}

/** The pages on which it is shown. */
async function pagesOf({ id, complaint }: Awaited<ReturnType<typeof rowOf>>): Promise<readonly string[]> {
  if (!complaint) return [paths.channels, paths.waiting(id)];
  const { reference } = await at.office.database.owner
    .selectFrom("complaint")
    .select("reference")
    .where("id", "=", complaint)
    .executeTakeFirstOrThrow();
  return [paths.complaint(reference)];
}

/** Takes a mail, and looks at what is stored, what is shown and what goes out because of it. */
async function comesToNothing({ raw, sender }: ReturnType<typeof mailWith>, outcomes: RegExp): Promise<void> {
  const row = await take(raw);
  expect(row.outcome).toMatch(outcomes);
  expect(await storedWords(row)).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  for (const path of await pagesOf(row)) {
    const { status, text } = await officer.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect([path, foreignMarkup(text)]).toEqual([path, []]);
  }
  for (const { to, headers: sent } of await lettersNow()) {
    expect(to).toEqual([sender]);
    expect(sent.filter((name) => !ordinary.has(name))).toEqual([]);
    expect(new Set(sent).size).toBe(sent.length);
  }
  // What waits would fill the page of channels.
  const decided = {
    decided_at: new Date(at.office.clock.now),
    decision: "dismissed",
    decided_by: officer.staff.id,
  } as const;
  if (!row.complaint)
    await at.office.database.owner.updateTable("intake").set(decided).where("id", "=", row.id).execute();
}

const anything = /^(complaint|message|tray|quarantine|automatic|duplicate)$/;

describe("in every header at once, nothing but words comes of it", () => {
  test.each(payloads)("%s", async (payload) => {
    for (const written of [encoded, bare]) {
      await comesToNothing(mailWith(headers, payload, written), anything);
      await comesToNothing(mailWith({ ...headers, ...lists }, payload, written), /^(tray|quarantine|duplicate)$/);
    }
  });
});

describe("in each header by itself, nothing but words comes of it", () => {
  const worst = payloads.filter((payload) =>
    ['"><img', "\r\n", "<\u0001"].some((begins) => payload.startsWith(begins)),
  );

  test.each(Object.keys({ ...headers, ...lists }))("%s", async (name) => {
    expect(worst).toHaveLength(3);
    const which = { [name]: { ...headers, ...lists }[name]! };
    for (const payload of worst)
      for (const written of [encoded, bare]) await comesToNothing(mailWith(which, payload, written), anything);
  });
});

test("the twin of what is looked for: written into a page as they are, they are found", () => {
  // Pages of ours have these two elements themselves.
  const markup = payloads.filter((payload) => /<[a-z]/i.test(payload) && !/^<(noscript|style)>/.test(payload));
  const missed = markup.filter((payload) => foreignMarkup(`<!doctype html><p>${payload}</p>`).length === 0);
  expect(markup.length).toBeGreaterThan(30);
  expect(missed).toEqual([]);
});
