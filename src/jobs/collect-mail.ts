import { setTimeout as pause } from "node:timers/promises";
import type { FetchFailures } from "#channels/email/imap/fetch-mail.ts";
import { openMailbox, type Fetched, type Mailbox, type Position } from "#channels/email/imap/read-mailbox.ts";
import type { Context } from "#commands/context.ts";
import { storeIntake } from "#commands/intake/store.ts";
import { DAY, HOUR, MINUTE } from "#lib/time.ts";
import { isStored, mailboxPosition, moveMailboxPosition, noteComparison } from "#store/mailbox-position.ts";
import type { Keeping } from "./keep-doing.ts";

export interface MailboxSettings {
  readonly office: string;
  readonly imapUrl: string;
}

/** Of a mailbox that is connected for the first time, mail of the last fortnight is taken in; older by `mail import`. */
const BEFORE_FIRST = 14 * DAY;
/** A server that doesn't say that something came is asked so often. */
const ASK_AGAIN = MINUTE;
const LONGEST_PAUSE = MINUTE;
/** How often the mailbox is compared with what was stored. */
const COMPARE_EVERY = HOUR;
/** Mail of so many days is compared. */
const COMPARED = 14 * DAY;

/**
 * Collects the office's mail until stopped: each mail is stored and committed, and only then the position moves. A line
 * that breaks is taken up again, after a pause that doubles up to a minute. Several collectors of one mailbox do the
 * same work twice and nothing twice, since a mail is known by its number in the mailbox.
 */
export function collectMail(ctx: Context, settings: MailboxSettings, failed: (error: unknown) => void): Keeping {
  const stop = new AbortController();
  let open: Mailbox | null = null;
  const fetchFailures: FetchFailures = new Map();
  const loop = async () => {
    let tries = 0;
    while (!stop.signal.aborted) {
      try {
        // From the first try on: one that was never reached is an alarm as well.
        await expectMailbox(ctx, settings);
        open = await openMailbox(settings.imapUrl, fetchFailures);
        for (let checkedAt = -COMPARE_EVERY; !stop.signal.aborted;) {
          await collectOnce(ctx, settings, open);
          // Only what got to the end counts as well: a server that lets us in and fails then is not asked every second.
          tries = 0;
          if (ctx.now() - checkedAt >= COMPARE_EVERY) {
            await compareOnce(ctx, settings, open);
            checkedAt = ctx.now();
          }
          await open.waitForMore(ASK_AGAIN);
        }
      } catch (error) {
        if (!stop.signal.aborted) failed(error);
      } finally {
        await open?.close();
        open = null;
      }
      tries += 1;
      await pause(Math.min(1000 * 2 ** (tries - 1), LONGEST_PAUSE), undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const done = loop();
  return {
    async stop() {
      stop.abort();
      await open?.close();
      await done;
    },
  };
}

/** Notes a mailbox that is to be read, if it was never heard of. */
export async function expectMailbox(ctx: Context, { office, imapUrl }: MailboxSettings): Promise<void> {
  const name = nameOf(imapUrl);
  if (await mailboxPosition(ctx.db, office, name)) return;
  await moveMailboxPosition(ctx.db, office, name, NOWHERE, { since: ctx.now() - BEFORE_FIRST, now: ctx.now() });
}

/** Takes in what the mailbox holds behind the position. */
export async function collectOnce(ctx: Context, { office, imapUrl }: MailboxSettings, mailbox: Mailbox): Promise<void> {
  const name = nameOf(imapUrl);
  const known = await mailboxPosition(ctx.db, office, name);
  const since = known?.since ?? ctx.now() - BEFORE_FIRST;
  const move = (at: Position) => moveMailboxPosition(ctx.db, office, name, at, { since, now: ctx.now() });
  await mailbox.readAll(known, since, (mail) => storeMail(ctx, office, name, mail), move);
  await move(NOWHERE);
}

/**
 * Compares what lies in the mailbox with what was stored, number by number: what is missing is taken in and counted, so
 * that somebody asks why. Gives how many were missing.
 */
export async function compareOnce(
  ctx: Context,
  { office, imapUrl }: MailboxSettings,
  mailbox: Mailbox,
): Promise<number> {
  const name = nameOf(imapUrl);
  const known = await mailboxPosition(ctx.db, office, name);
  if (!known) return 0;
  let missed = 0;
  const since = Math.max(known.since, ctx.now() - COMPARED);
  await mailbox.readMissing(
    since,
    (at) => isStored(ctx.db, office, externalIdOf(name, at)),
    async (mail) => {
      await storeMail(ctx, office, name, mail);
      // What came only now is no miss.
      if (mail.uidValidity === known.uidValidity && mail.uid <= known.uid) missed += 1;
    },
  );
  await noteComparison(ctx.db, office, name, { now: ctx.now(), missed });
  return missed;
}

async function storeMail(ctx: Context, office: string, name: string, mail: Fetched): Promise<void> {
  const { raw, cut, unfetched } = mail;
  const externalId = externalIdOf(name, mail);
  const receivedAt = Math.min(mail.receivedAt, ctx.now());
  await storeIntake(ctx, { office, channel: "email", externalId, raw, receivedAt, cut, unfetched });
}

function externalIdOf(name: string, { uidValidity, uid }: Position): string {
  return `${name} ${uidValidity} ${uid}`;
}

/** Notes that the mailbox was heard, and leaves the position as it is. */
const NOWHERE: Position = { uidValidity: 0, uid: 0 };

/** A mailbox without its password: whose it is, where, which folder. */
function nameOf(imapUrl: string): string {
  const { username, hostname, pathname } = new URL(imapUrl);
  return `${decodeURIComponent(username)}@${hostname}${pathname || "/INBOX"}`;
}
