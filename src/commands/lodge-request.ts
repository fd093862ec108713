import type { Complaint, Doer } from "#complaints/types.ts";
import type { TakenFile } from "#files/types.ts";
import type { Instant } from "#lib/time.ts";
import type { Tx } from "./transaction.ts";
import type { Language } from "#text/words.ts";
import type { DraftAttachment } from "./attachments/sealed-file.ts";
import type { Decided } from "./intake/settle.ts";
import type { IntakeSummary } from "./intake/summary.ts";
import type { LodgeInput } from "./lodge-input.ts";

/** Something that was stored before it was read. */
export interface StoredIntake {
  readonly intake: string;
  readonly summary: IntakeSummary;
  /** Who decided that it is a complaint, where it was left to a person. */
  readonly decided?: Decided | undefined;
}

/** What a way in hands over to be lodged. */
export interface LodgeRequest {
  readonly office: string;
  readonly channel: string;
  readonly by: Doer;
  readonly idempotencyKey: string;
  readonly input: LodgeInput;
  /** What came in, byte for byte; or the row in which a channel has stored it already. */
  readonly raw: Uint8Array | StoredIntake;
  readonly language: Language;
  readonly sentAt?: Instant;
  /** Files of the form that is sent. */
  readonly files?: readonly DraftAttachment[];
  /** Files that came along with it and were taken just now. */
  readonly taken?: readonly TakenFile[];
  /** What else belongs to it: done in the same transaction. */
  readonly also?: (tx: Tx, complaint: Complaint) => Promise<void>;
}
