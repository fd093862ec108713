import type { ParsedMail } from "#channels/email/parse/types.ts";

/** How mail is read and by what address of ours it is known. */
export interface Reading {
  readonly mailAddress: string;
  /** Reads the bytes; null when nobody but a person can. */
  readonly parse: (raw: Uint8Array) => Promise<ParsedMail | null>;
}

/** One mail on its way to its ending. */
export interface Arrival {
  readonly id: string;
  readonly office: string;
  readonly mail: ParsedMail;
  /** When it reached us: a sender's clock is believed only before that. */
  readonly receivedAt: number;
  /** Somebody looked at it and says that it is more than the copy which it was taken for. */
  readonly copy?: boolean;
}
