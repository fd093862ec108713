import type { Doer } from "#complaints/types.ts";
import type { Instant } from "#lib/time.ts";
import type { Language } from "#text/words.ts";
import type { DraftAttachment } from "./attachments/sealed-file.ts";
import type { LodgeInput } from "./lodge-input.ts";

/** What a way in hands over to be lodged. */
export interface LodgeRequest {
  readonly office: string;
  readonly channel: string;
  readonly by: Doer;
  readonly idempotencyKey: string;
  readonly input: LodgeInput;
  /** What came in, byte for byte. */
  readonly raw: Uint8Array;
  readonly language: Language;
  readonly sentAt?: Instant;
  /** Files of the form that is sent. */
  readonly files?: readonly DraftAttachment[];
}
