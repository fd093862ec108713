/** Why a file was not taken. `text/attachments.ts` says each in both languages; nothing else that was sent is lost. */
export const fileTroubles = [
  "empty",
  "too_large",
  "not_accepted",
  "two_formats",
  "unpacks_too_large",
  "too_many_pixels",
  "damaged",
  "macros",
  "too_many",
  "too_much",
  "no_room",
  "cut_off",
] as const;

export type FileTrouble = (typeof fileTroubles)[number];

/** Thrown inside the taking of a file and caught at its door. */
export class Untakable extends Error {
  readonly trouble: FileTrouble;
  constructor(trouble: FileTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
