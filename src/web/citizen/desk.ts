import type { Context, Procedure } from "#commands/context.ts";
import { lodge, type Lodged } from "#commands/lodge.ts";
import type { LodgeInput } from "#commands/lodge-input.ts";
import { runCitizenVerb } from "#commands/run-citizen-verb.ts";
import type { Keys } from "#lib/keys.ts";
import type { Refusal } from "#lib/refusal.ts";
import type { Instant } from "#lib/time.ts";
import { findByTrackingCode } from "#queries/find-by-tracking-code.ts";
import { openedByComplainant } from "#commands/opened-by-complainant.ts";
import { reportablePosts } from "#queries/reportable-posts.ts";
import { trackFile } from "#queries/track-file.ts";
import type { TrackFile } from "#queries/types.ts";
import { draftsOf, type Drafts } from "#store/drafts.ts";
import type { Language } from "#text/words.ts";

/** Everything that the public pages ask of the office, bound to it once. */
export interface Desk {
  readonly office: string;
  readonly keys: Keys;
  readonly drafts: Drafts;
  now(): Instant;
  procedure(): Promise<Procedure>;
  /** Posts that can be chosen for "whom it concerns". */
  posts(): Promise<readonly string[]>;
  lodge(input: LodgeInput, idempotencyKey: string, language: Language): Promise<Lodged | Refusal>;
  /** The complaint that a typed code opens; the same work whether there is one or not. */
  find(code: string): Promise<{ readonly id: string; readonly reference: string } | null>;
  track(id: string): Promise<TrackFile | Refusal>;
  /** The complainant has the response before them. */
  opened(id: string): Promise<unknown>;
  perform(id: string, noun: string, input: object, idempotencyKey: string): Promise<unknown | Refusal>;
}

export function openDesk(ctx: Context, office: string): Desk {
  return {
    office,
    keys: ctx.keys,
    drafts: draftsOf(ctx.db, office),
    now: ctx.now,
    procedure: () => ctx.procedures.inForce(office),
    posts: () => reportablePosts(ctx, office),
    lodge: (input, idempotencyKey, language) => {
      const raw = Buffer.from(JSON.stringify(input));
      const by = { is: "complainant" } as const;
      return lodge(ctx, { office, channel: "web", by, idempotencyKey, input, raw, language });
    },
    find: (code) => findByTrackingCode(ctx, office, code),
    track: (id) => trackFile(ctx, office, id),
    opened: (id) => openedByComplainant(ctx, office, id),
    perform: (complaintId, noun, input, idempotencyKey) =>
      runCitizenVerb(ctx, { office, complaintId }, noun, input, { idempotencyKey }),
  };
}
