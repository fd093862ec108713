import { z } from "zod";
import { daysOffSchema } from "#calendar/parse-days-off.ts";
import { day, text, words } from "./schema-basics.ts";

const hours = z.strictObject({ opens: text, closes: text });
const week = z.strictObject({
  1: hours.optional(),
  2: hours.optional(),
  3: hours.optional(),
  4: hours.optional(),
  5: hours.optional(),
  6: hours.optional(),
  7: hours.optional(),
});

const serviceHours = z.strictObject({
  timeZone: text,
  week,
  breaks: week.optional(),
  seasons: z.array(z.strictObject({ name: words, from: day, to: day, week, breaks: week.optional() })).optional(),
  weeks: z.array(z.strictObject({ from: day, week })).optional(),
  pauses: z.array(z.strictObject({ from: day, breaks: week })).optional(),
  exceptions: z.array(z.strictObject({ from: day, to: day, hours })).optional(),
  collectiveLeaveIsOff: z.boolean().optional(),
});

/** How the office stands in its SOP file: name, hours, days off. */
export const office = z.strictObject({
  name: words,
  daysOff: z.union([text, daysOffSchema]),
  hours: serviceHours,
  address: text.optional(),
  contact: text.optional(),
});

/** The head of the printed document. */
export const document = z.strictObject({
  issuer: words,
  unit: words,
  number: text,
  name: words,
  made: day,
  revised: day.optional(),
  approved: day,
  signatory: z.strictObject({ post: words, name: text, staffNumber: text.optional() }),
  legalBasis: z.array(words),
  qualifications: z.array(words),
  relations: z.array(words),
  equipment: z.array(words),
  warning: z.strictObject({ lead: words, items: z.array(words) }),
  records: z.array(words),
  corrections: z.array(z.strictObject({ printed: text, text })),
});
