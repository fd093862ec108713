import { canonical } from "#lib/canonical.ts";
import type { Keys } from "#lib/keys.ts";

/** Purposes of the keys that prove the record; one for each sort of text, so that none passes for another. */
const EVENT = "complaint event";
const AUDIT = "audit event";
const LINK = "chain link";
const WORDS = "words";

/** A row of `complaint_event` as it is proven; instants in microseconds, as the database keeps them. */
export interface ProvenEvent {
  readonly office: string;
  readonly complaint: string;
  readonly seq: number;
  readonly type: string;
  readonly body: unknown;
  readonly words: Readonly<Record<string, string>>;
  readonly at: number;
  readonly recordedAt: number;
}

export interface ProvenAudit {
  readonly office: string;
  readonly id: string;
  readonly staff: string | null;
  readonly type: string;
  readonly complaint: string | null;
  readonly detail: unknown;
  readonly at: number;
}

export interface ProvenLink {
  readonly office: string;
  readonly position: number;
  readonly kind: string;
  readonly row: string;
  readonly seq: number;
  /** Base64url, as are all bytes here. */
  readonly mac: string;
  readonly sealedAt: number;
  readonly before: string;
}

const eventText = ({ office, complaint, seq, type, body, words, at, recordedAt }: ProvenEvent) =>
  canonical([office, complaint, seq, type, body, words, at, recordedAt]);
const auditText = ({ office, id, staff, type, complaint, detail, at }: ProvenAudit) =>
  canonical([office, id, staff, type, complaint, detail, at]);
const linkText = ({ office, position, kind, row, seq, mac, sealedAt, before }: ProvenLink) =>
  canonical([office, position, kind, row, seq, mac, sealedAt, before]);
const wordsText = (complaint: string, seq: number, kind: string, text: unknown) =>
  canonical([complaint, seq, kind, text]);

export const proveEvent = (keys: Keys, event: ProvenEvent) => keys.mac(EVENT, eventText(event));
export const isProofOfEvent = (keys: Keys, event: ProvenEvent, mac: Buffer) => keys.isMac(EVENT, eventText(event), mac);

export const proveAudit = (keys: Keys, audit: ProvenAudit) => keys.mac(AUDIT, auditText(audit));
export const isProofOfAudit = (keys: Keys, audit: ProvenAudit, mac: Buffer) => keys.isMac(AUDIT, auditText(audit), mac);

export const proveLink = (keys: Keys, link: ProvenLink) => keys.mac(LINK, linkText(link));
export const isProofOfLink = (keys: Keys, link: ProvenLink, hash: Buffer) => keys.isMac(LINK, linkText(link), hash);

/** The digest of words that an event carries: who has no key learns nothing of the words from it. */
export const proveWords = (keys: Keys, complaint: string, seq: number, kind: string, text: unknown) =>
  keys.mac(WORDS, wordsText(complaint, seq, kind, text)).toString("base64url");
export const isProofOfWords = (
  keys: Keys,
  complaint: string,
  seq: number,
  kind: string,
  text: unknown,
  digest: string,
) => keys.isMac(WORDS, wordsText(complaint, seq, kind, text), Buffer.from(digest, "base64url"));
