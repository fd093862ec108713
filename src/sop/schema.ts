import { z } from "zod";
import { id, text, words } from "./schema-basics.ts";
import { document, office } from "./schema-document.ts";
import { actor, channel, limit, limits, reading, step } from "./schema-procedure.ts";
import { noticeMoments, type Sop } from "./types.ts";

/**
 * The form of an SOP file: what may be written where. What a well-formed SOP may not say (a step nobody reaches, a
 * limit that is longer than the target) is `check.ts`.
 */
export const sopSchema = z.strictObject({
  office,
  document,
  actors: z.array(actor),
  steps: z.array(step),
  start: id,
  channels: z.array(channel),
  limits,
  appointment: z.strictObject({ outsideHours: limit, dayOff: limit }).optional(),
  fee: words.optional(),
  notices: z.record(z.enum(noticeMoments), z.strictObject({ subject: words, body: words })),
  readings: z.array(reading),
  outside: z.array(z.strictObject({ name: words, address: text, aboutStaff: z.literal(true).optional() })),
});

type ReadonlyAll<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [K in keyof T]: ReadonlyAll<T[K]> };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Doesn't compile when the schema and `Sop` say different things. */
true satisfies Same<ReadonlyAll<z.infer<typeof sopSchema>>, ReadonlyAll<Sop>>;
