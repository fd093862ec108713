import { ImapFlow } from "imapflow";
import { fetchOrGiveUp, type FetchFailures } from "./fetch-mail.ts";

/** How far a mailbox was read, by its own numbering (RFC 9051 section 2.3.1.1). */
export interface Position {
  readonly uidValidity: number;
  readonly uid: number;
}

/** One mail of a mailbox. */
export interface Fetched extends Position {
  readonly raw: Buffer;
  /** When the server got it, milliseconds. */
  readonly receivedAt: number;
  /** It is larger than what is taken; `raw` is its beginning. */
  readonly cut: boolean;
  /** The server doesn't hand it out, however often it is asked; `raw` is empty. */
  readonly unfetched: boolean;
}

export interface Mailbox {
  /**
   * Reads every mail behind the position, one after another, each handed to `store` before the next is fetched; mail
   * that the server got before `since` is passed over. Nothing in the mailbox is changed: it is opened to be read only.
   */
  readAll(
    from: Position | null,
    since: number,
    store: (mail: Fetched) => Promise<void>,
    passed: (at: Position) => Promise<void>,
  ): Promise<void>;
  /** Hands to `store` whatever lies there since then and is not known, wherever the position is. */
  readMissing(
    since: number,
    isKnown: (at: Position) => Promise<boolean>,
    store: (mail: Fetched) => Promise<void>,
  ): Promise<void>;
  /** Waits until the server says that something came since `readAll` looked, at most `milliseconds`; ends at once when the line breaks. */
  waitForMore(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a mailbox, `imaps://user:password@host/INBOX`. Throws when it can't be reached or doesn't let us in. `failures`
 * remembers from one opening to the next what could not be fetched.
 */
export async function openMailbox(imapUrl: string, failures: FetchFailures = new Map()): Promise<Mailbox> {
  const url = new URL(imapUrl);
  const secure = url.protocol === "imaps:";
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port || (secure ? 993 : 143)),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    socketTimeout: 120_000,
  });
  // A broken line also ends whatever is being waited for; without a listener it would end the program.
  client.on("error", () => {});
  await client.connect();
  const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
  const mailbox = await client.mailboxOpen(folder, { readOnly: true });
  const uidValidity = Number(mailbox.uidValidity);
  // Any other command ends IDLE. A line that breaks meanwhile ends it as well, so that its failure says nothing new.
  const endWaiting = () => void client.noop().catch(() => {});
  // The server also says that something came in the answer to another command, when nobody waits for it yet.
  let more = false;
  client.on("exists", () => {
    more = true;
    if (client.idling) endWaiting();
  });
  return {
    async readAll(from, since, store, passed) {
      more = false;
      const first = from?.uidValidity === uidValidity ? from.uid + 1 : 1;
      const found = (await client.search({ uid: `${first}:*` }, { uid: true })) || [];
      // "n:*" names the last mail even when its number is below n.
      for (const uid of found.filter((each) => each >= first).toSorted((a, b) => a - b)) {
        const mail = await fetchOrGiveUp(client, { uidValidity, uid }, since, failures);
        if (mail) await store({ uidValidity, uid, ...mail });
        await passed({ uidValidity, uid });
      }
    },
    async readMissing(since, isKnown, store) {
      const found = (await client.search({ since: new Date(since) }, { uid: true })) || [];
      for (const uid of found.toSorted((a, b) => a - b)) {
        if (await isKnown({ uidValidity, uid })) continue;
        const mail = await fetchOrGiveUp(client, { uidValidity, uid }, since, failures);
        if (mail) await store({ uidValidity, uid, ...mail });
      }
    },
    async waitForMore(milliseconds) {
      if (more) return;
      const timer = setTimeout(endWaiting, milliseconds);
      await client.idle().finally(() => clearTimeout(timer));
      if (!client.usable) throw new Error("the mail server hung up");
    },
    close: () => client.logout().catch(() => client.close()),
  };
}
