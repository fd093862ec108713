import type { DraftAttachment } from "#commands/attachments/sealed-file.ts";
import { letWait, takeBack } from "#commands/attachments/waiting.ts";
import type { Context, Procedure } from "#commands/context.ts";
import { lodge, type Lodged } from "#commands/lodge.ts";
import type { LodgeInput } from "#commands/lodge-input.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import { complaintKey } from "#commands/unseal-identity.ts";
import type { Files } from "#files/files.ts";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import type { Keys } from "#lib/keys.ts";
import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { findByTrackingCode } from "#queries/find-by-tracking-code.ts";
import { openedByComplainant } from "#commands/opened-by-complainant.ts";
import { publicNumbers, type PublicNumbers } from "#queries/measures/public-numbers.ts";
import { openForComplainant, type OpenedFile } from "#queries/open-attachment.ts";
import { reportablePosts } from "#queries/reportable-posts.ts";
import { trackFile } from "#queries/track-file.ts";
import type { TrackFile } from "#queries/types.ts";
import { draftAttachmentsOf, type DraftAttachments } from "#store/draft-attachments.ts";
import { draftsOf, type Drafts } from "#store/drafts.ts";
import { inOffice } from "#store/in-office.ts";
import type { Language } from "#text/words.ts";

/** Everything that the public pages ask of the office, bound to it once. */
export interface Desk {
  readonly office: string;
  readonly keys: Keys;
  readonly drafts: Drafts;
  readonly draftAttachments: DraftAttachments;
  readonly files: Files;
  now(): Instant;
  procedure(): Promise<Procedure>;
  /** How many are at each step and how long they take, as far as anyone may know. */
  numbers(procedure: Procedure): Promise<PublicNumbers>;
  /** Posts that can be chosen for "whom it concerns". */
  posts(): Promise<readonly string[]>;
  lodge(
    input: LodgeInput,
    idempotencyKey: string,
    language: Language,
    files?: readonly DraftAttachment[],
  ): Promise<Lodged | Refusal>;
  /** The complaint that a typed code opens; the same work whether there is one or not. */
  find(code: string): Promise<{ readonly id: string; readonly reference: string } | null>;
  track(id: string): Promise<TrackFile | Refusal>;
  /** The complainant has the response before them. */
  opened(id: string): Promise<unknown>;
  /** Puts a file beside a complaint, to go with the next message; or takes it back. */
  letWait(id: string, file: TakenFile): Promise<FileTrouble | null>;
  takeBack(id: string, file: string): Promise<void>;
  /** The complaint's own key, for what lies beside it; null: it was destroyed. */
  keyOf(id: string): Promise<Buffer | null>;
  openFile(id: string, file: string): Promise<OpenedFile | Refusal>;
  perform(id: string, noun: string, input: object, idempotencyKey: string): Promise<unknown | Refusal>;
}

export function openDesk(ctx: Context, office: string): Desk {
  return {
    office,
    keys: ctx.keys,
    drafts: draftsOf(ctx.db, office),
    draftAttachments: draftAttachmentsOf(ctx.db, office),
    files: ctx.files,
    now: ctx.now,
    procedure: () => ctx.procedures.inForce(office),
    numbers: (procedure) => publicNumbers(ctx, procedure),
    posts: () => reportablePosts(ctx, office),
    lodge: (input, idempotencyKey, language, files = []) => {
      const raw = Buffer.from(JSON.stringify(input));
      const by = { is: "complainant" } as const;
      return lodge(ctx, { office, channel: "web", by, idempotencyKey, input, raw, language, files });
    },
    find: (code) => findByTrackingCode(ctx, office, code),
    track: (id) => trackFile(ctx, office, id),
    opened: (id) => openedByComplainant(ctx, office, id),
    letWait: (complaintId, file) => letWait(ctx, { office, complaintId }, file),
    takeBack: async (complaintId, id) => {
      const names = await takeBack(ctx, { office, complaintId }, id);
      await Promise.all(names.map((name) => ctx.files.store.remove(name)));
    },
    keyOf: (id) => inOffice(ctx.db, office, (tx) => complaintKey(ctx, tx, office, id)),
    openFile: (complaintId, id) => openForComplainant(ctx, office, { complaintId, id }),
    perform: (complaintId, noun, input, idempotencyKey) =>
      runCitizenVerb(ctx, { office, complaintId }, noun, input, { idempotencyKey }),
  };
}
