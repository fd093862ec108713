import type { KeptWords } from "#queries/writing/form-draft.ts";

interface Before {
  /** Words kept earlier that stand in the fields. */
  readonly draft?: KeptWords | null;
  /** The form that comes back; null: the page was only asked for. */
  readonly sent: Readonly<Record<string, string>> | null;
  readonly status: number;
}

/**
 * Number of the setting over which a form is saved: the one that its writer saw, so that what somebody else has changed
 * since is not lost unseen. Only a page that says so (409) goes on from the newest.
 */
export function seenBy({ draft, sent, status }: Before, newest: number): string {
  const before = draft ? draft.typed["seen"] : status === 409 ? undefined : sent?.["seen"];
  return before || String(newest);
}
