import { z } from "zod";
import { calendarChangeSchema, withChanges, type CalendarChange } from "#calendar/changes.ts";
import { shippedDaysOff } from "#calendar/data/shipped-days-off.ts";
import type { Day } from "#lib/time.ts";
import { words } from "./schema-basics.ts";
import { noticeMoments, type Notice, type NoticeMoment, type Reading, type Sop } from "./types.ts";

/** A signature under a reading: it holds for these words and no others. */
export const signatureSchema = z.strictObject({ words, by: z.string(), on: z.string() });
export type Signature = z.infer<typeof signatureSchema>;

/** The office's calendar as a whole, and what made it so. */
export const calendarSettingSchema = z.strictObject({ changes: z.array(calendarChangeSchema), because: words });
export type CalendarSetting = z.infer<typeof calendarSettingSchema>;

export const noticeSettingSchema = z.strictObject({ subject: words, body: words });

const wordings = z.strictObject({ id: z.string(), en: z.string().optional() });

/** A text that officers put into their words. One that was kept with a single wording has it in Indonesian. */
export const standardTextSchema = z.strictObject({
  title: z.string(),
  text: z.union([wordings, z.string().transform((id): z.infer<typeof wordings> => ({ id }))]),
});
export type StandardText = z.infer<typeof standardTextSchema>;

/** How the office names itself and is reached. `logo`: a small WebP picture, base64. */
export const officeSettingSchema = z.strictObject({
  name: words,
  address: z.string().optional(),
  contact: z.string().optional(),
  opening: words.optional(),
  logo: z.string().optional(),
});
export type OfficeSetting = z.infer<typeof officeSettingSchema>;

/** What an office has set by itself and what holds now. `seq` is the newest of all settings, 0 when there is none. */
export interface OfficeData {
  readonly seq: number;
  readonly signatures: Readonly<Record<string, Signature>>;
  readonly changes: readonly CalendarChange[];
  /** The setting that made the calendar what it is; 0 when it is the SOP's. */
  readonly calendarSeq: number;
  readonly notices: Readonly<Partial<Record<NoticeMoment, Notice>>>;
  readonly office: OfficeSetting | null;
  readonly officeSeq: number;
}

/** An office that has set nothing. */
export const noOfficeData: OfficeData = {
  seq: 0,
  signatures: {},
  changes: [],
  calendarSeq: 0,
  notices: {},
  office: null,
  officeSeq: 0,
};

/** The SOP as the office runs it: its own words, its signatures, its calendar. The version itself never changes. */
export function withOfficeData(sop: Sop, data: OfficeData): Sop {
  const { hours, daysOff } = sop.office;
  const table = typeof daysOff === "string" ? shippedDaysOff[daysOff] : daysOff;
  const calendar = table && withChanges({ hours, daysOff: table }, data.changes, data.calendarSeq);
  const { name, address, contact } = data.office ?? {};
  return {
    ...sop,
    office: {
      ...sop.office,
      ...(data.changes.length > 0 && calendar),
      ...(name && { name }),
      ...(address && { address }),
      ...(contact && { contact }),
    },
    readings: sop.readings.map((reading) => signedReading(reading, data.signatures[reading.id])),
    notices: noticesOf(sop, data),
  };
}

function signedReading(reading: Reading, signature: Signature | undefined): Reading {
  if (!signature || !sameWords(reading, signature)) return reading;
  return { ...reading, signed: { by: signature.by, on: signature.on as Day } };
}

/** Whether a signature stands under these very words; a reading that was reworded asks for a new one. */
export function sameWords({ reading }: Reading, { words: read }: Signature): boolean {
  return reading.id === read.id && reading.en === read.en;
}

function noticesOf(sop: Sop, { notices }: OfficeData): Sop["notices"] {
  return Object.fromEntries(
    noticeMoments.map((moment) => [moment, notices[moment] ?? sop.notices[moment]]),
  ) as Sop["notices"];
}
