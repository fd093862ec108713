import { z } from "zod";
import { day, id, positive, text, words } from "./schema-basics.ts";
import { classifications, clockKinds, staffRoles, stepKinds, units } from "./types.ts";

/** How the procedure itself is written: limits, actors, steps, channels and readings. */
export const limit = z.strictObject({
  unit: z.enum(units),
  amount: positive,
  count: z.enum(["day_zero", "day_after"]).optional(),
});

const target = limit.extend({
  clock: z.enum([...clockKinds, "measured"]),
  byClassification: z.partialRecord(z.enum(classifications), limit).optional(),
  extension: limit.optional(),
});

export const actor = z.strictObject({
  id,
  name: words,
  is: z.enum(["complainant", "thing", ...staffRoles]),
  inTable: z.literal(false).optional(),
});

const cells = z.strictObject({
  completeness: words.optional(),
  time: words.optional(),
  output: words.optional(),
  note: words.optional(),
  actors: z.record(z.string(), words).optional(),
});

export const step = z.strictObject({
  id,
  number: z.string('must be text: put the number in quotes, "1"'),
  label: text,
  kind: z.enum(stepKinds),
  actor: id,
  title: words,
  text: words,
  printed: text.optional(),
  cells,
  target: target.optional(),
  next: z.array(z.strictObject({ to: id, when: words.optional() })),
  decision: z.boolean().optional(),
  thing: z.strictObject({ actor: id, name: words }).optional(),
  inTable: z.literal(false).optional(),
});

export const channel = z.strictObject({
  id,
  name: words,
  online: z.boolean(),
  address: text.optional(),
  printed: text.optional(),
});

export const reading = z.strictObject({
  id,
  number: positive,
  problem: words,
  reading: words,
  reason: words,
  proposedOn: day,
  signed: z.strictObject({ by: text, on: day }).optional(),
  clocks: z.array(z.enum(clockKinds)).optional(),
});

export const limits = z.strictObject({
  supplement: limit,
  closing: limit,
  objection: limit,
  ratingChange: limit,
  reminderBefore: positive,
  mailToldAfterHours: positive,
  escalation: limit.optional(),
});
