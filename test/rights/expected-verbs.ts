import type { Scene } from "./scenes.ts";

// What each verb answers to each principal, in the columns of `expected.ts`.

export interface VerbLine {
  readonly scene: Scene;
  readonly input: Readonly<Record<string, unknown>>;
  /** As the API answers. */
  readonly open: string;
  readonly confidential: string;
}

/** The verbs of staff, by noun, each where it is possible. The console says the same in its own numbers. */
export const verbs: Readonly<Record<string, VerbLine>> = {
  receipt: {
    scene: "lodged",
    input: { complete: true },
    open: "401 401 401 404 200 200 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 200 404 404 403 404 404 404",
  },
  review: {
    scene: "received",
    input: { classification: "service", conclusion: "Benar.", recommendation: "Tegur." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  "follow-up": {
    scene: "reviewed",
    input: { done: "Ditegur." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  inquiry: {
    scene: "received",
    input: { text: "Kapan?" },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  escalation: {
    scene: "reviewed",
    input: { reason: "Berat." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  directive: {
    scene: "escalated",
    input: { text: "Periksa." },
    open: "401 401 401 404 403 403 404 404 200 404 403 404",
    confidential: "401 401 401 404 403 404 404 404 200 404 404 404",
  },
  recall: {
    scene: "escalated",
    input: { reason: "Salah." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  extension: {
    scene: "reviewed",
    input: { reason: "Sulit." },
    open: "401 401 401 404 409 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 409 404 404 404 403 404 404 404",
  },
  response: {
    scene: "acted",
    input: { text: "Mulai Senin ada dua loket." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  telling: {
    scene: "answered",
    input: { how: "call", at: "now" },
    open: "401 401 401 404 200 200 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  messages: {
    scene: "received",
    input: { text: "Kami sedang memeriksa." },
    open: "401 401 401 404 200 200 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  note: {
    scene: "received",
    input: { text: "Sudah ditelepon." },
    open: "401 401 401 404 200 200 404 404 200 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 200 404 404 404",
  },
  assignment: {
    scene: "received",
    input: { staffId: "officer" },
    open: "401 401 401 404 200 200 404 404 200 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 200 404 404 404",
  },
  referral: {
    scene: "reviewed",
    input: { to: "Dukcapil", reason: "Bukan BPS." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  merge: {
    scene: "reviewed",
    input: { into: "another", reason: "Sama." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  unmerge: {
    scene: "merged",
    input: { reason: "Ternyata lain." },
    open: "401 401 401 404 200 200 404 404 200 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 200 404 404 404",
  },
  retraction: {
    scene: "waiting",
    input: { reason: "Ternyata wewenang kami." },
    open: "401 401 401 404 200 403 404 404 403 404 403 404",
    confidential: "401 401 401 404 200 404 404 404 403 404 404 404",
  },
  approval: {
    scene: "waiting",
    input: { approve: true },
    open: "401 401 401 404 403 200 404 404 200 404 403 404",
    confidential: "401 401 401 404 403 404 404 404 200 404 404 404",
  },
};

/** What the complainant sends: by the code on the API, by the session on the pages. */
export const complainantVerbs: readonly {
  readonly noun: string;
  readonly slug: string;
  readonly scene: Scene;
  readonly json: object;
  readonly form: Readonly<Record<string, string>>;
  /** Only while it is not confidential yet. */
  readonly onlyOpen?: true;
}[] = [
  { noun: "messages", slug: "pesan", scene: "received", json: { text: "Tambahan." }, form: { pesan: "Tambahan." } },
  { noun: "rating", slug: "penilaian", scene: "answered", json: { score: 4 }, form: { nilai: "4" } },
  { noun: "closure", slug: "penutupan", scene: "answered", json: {}, form: {} },
  { noun: "objection", slug: "sanggahan", scene: "answered", json: { reason: "Belum." }, form: { alasan: "Belum." } },
  { noun: "confidentiality", slug: "kerahasiaan", scene: "received", json: {}, form: {}, onlyOpen: true },
  { noun: "anonymity", slug: "anonimitas", scene: "received", json: {}, form: {} },
  { noun: "withdrawal", slug: "penarikan", scene: "received", json: {}, form: { yakin: "ya" } },
];

/** The API opens by the code alone; a code that opens nothing finds nothing. */
export const byCode = "404 200 404 404 404 404 404 404 404 404 404 404";
/** A form for a page that is not open asks for the code, and keeps the words. */
export const bySession = "422 303 422 422 422 422 422 422 422 422 422 422";
