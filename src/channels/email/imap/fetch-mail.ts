import type { FetchMessageObject, ImapFlow } from "imapflow";
import type { Fetched, Position } from "./read-mailbox.ts";

/** How often each mail could not be fetched, by its number. */
export type FetchFailures = Map<string, number>;

type Mail = Omit<Fetched, keyof Position>;

/** The largest mail that is taken whole; of a larger one the beginning. */
const MOST_BYTES = 60 * 1024 * 1024;
const BEGINNING = 256 * 1024;
/** So often a mail is asked for that the server refuses, or over which it hangs up. */
const MOST_FAILURES = 3;
/** So many other mails are tried to see whether the server hands out any. */
const OTHERS = 5;

/**
 * A mail that the server got since then; null for an older one, and one that somebody else has taken away. One that the
 * server refused three times is given without its bytes, so that a person hears of it and those behind it come in; where the server hands out no mail at all, it is the server, and this throws each time.
 */
export async function fetchOrGiveUp(
  client: ImapFlow,
  { uidValidity, uid }: Position,
  since: number,
  failures: FetchFailures,
): Promise<Mail | null> {
  const at = { uidValidity, uid };
  // Asked beforehand, since the failure may break the line.
  const others = timesOf(failures, at) >= MOST_FAILURES - 1 && (await handsOutOthers(client, at, failures));
  try {
    return await fetchSince(client, uid, since);
  } catch (error) {
    count(failures, at);
    if (!others) throw error;
    return { raw: Buffer.alloc(0), receivedAt: Number.MAX_SAFE_INTEGER, cut: false, unfetched: true };
  }
}

async function fetchSince(client: ImapFlow, uid: number, since: number): Promise<Mail | null> {
  const about = await client.fetchOne(String(uid), { internalDate: true, size: true }, { uid: true });
  if (!about) return missing(client, uid);
  if (timeOf(about) < since) return null;
  const cut = (about.size ?? 0) > MOST_BYTES;
  const mail = await client.fetchOne(String(uid), { source: cut ? { maxLength: BEGINNING } : true }, { uid: true });
  if (!mail || !mail.source) return missing(client, uid);
  return { raw: mail.source, receivedAt: timeOf(about), cut, unfetched: false };
}

/** What the server gave nothing of: null when it is gone; throws when it is still there. */
async function missing(client: ImapFlow, uid: number): Promise<null> {
  const there = await client.fetchOne(String(uid), { flags: true }, { uid: true });
  if (there) throw new Error(`the mail server gave nothing of mail ${uid}`);
  return null;
}

/** Whether it hands out one of the latest that have not failed as often. */
async function handsOutOthers(client: ImapFlow, { uidValidity, uid }: Position, failures: FetchFailures) {
  const all = (await client.search({ all: true }, { uid: true })) || [];
  const fit = all.filter((each) => each !== uid && timesOf(failures, { uidValidity, uid: each }) < MOST_FAILURES);
  for (const other of fit.slice(-OTHERS)) {
    const mail = await client.fetchOne(String(other), { source: { maxLength: 1024 } }, { uid: true }).catch(() => null);
    if (mail && mail.source) return true;
    count(failures, { uidValidity, uid: other });
    if (!client.usable) return false;
  }
  return false;
}

const nameOf = ({ uidValidity, uid }: Position) => `${uidValidity} ${uid}`;

const timesOf = (failures: FetchFailures, at: Position) => failures.get(nameOf(at)) ?? 0;

function count(failures: FetchFailures, at: Position): void {
  failures.set(nameOf(at), timesOf(failures, at) + 1);
}

function timeOf({ internalDate }: FetchMessageObject): number {
  return internalDate ? new Date(internalDate).getTime() : Number.MAX_SAFE_INTEGER;
}
