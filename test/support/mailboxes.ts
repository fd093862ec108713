import type { Fetched, Mailbox } from "#channels/email/imap/read-mailbox.ts";
import type { Instant } from "#lib/time.ts";

const fetched = (raw: Buffer, uid: number, receivedAt: Instant): Fetched => ({
  ...{ raw, uid, uidValidity: 1, receivedAt },
  ...{ cut: false, unfetched: false },
});
const nothingElse = { readMissing: async () => {}, waitForMore: async () => {}, close: async () => {} };

/** A mailbox that keeps what it handed out, as one does that is read by IMAP. */
export function mailboxThatKeeps(mails: readonly Buffer[], receivedAt: Instant): Mailbox {
  return {
    ...nothingElse,
    readAll: async (from, _since, store, passed) => {
      for (const [index, raw] of mails.entries()) {
        const mail = fetched(raw, index + 1, receivedAt);
        if (mail.uid <= (from?.uid ?? 0)) continue;
        await store(mail);
        await passed(mail);
      }
    },
  };
}

/** One from which each mail is gone as soon as it was handed out. */
export function mailboxThatForgets(mails: readonly Buffer[], receivedAt: Instant): Mailbox {
  const rest = [...mails];
  return {
    ...nothingElse,
    readAll: async (_from, _since, store) => {
      for (let raw = rest.shift(); raw; raw = rest.shift())
        await store(fetched(raw, mails.length - rest.length, receivedAt));
    },
  };
}
