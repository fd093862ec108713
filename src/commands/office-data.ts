import {
  calendarSettingSchema,
  type OfficeData,
  noticeSettingSchema,
  officeSettingSchema,
  signatureSchema,
} from "#sop/office-data.ts";
import type { Notice } from "#sop/types.ts";
import { type SettingRow, settingsInForce } from "#store/office-settings.ts";
import type { Tx } from "./transaction.ts";

/** What the office has set and what holds now; `seq` is the newest setting, read before. */
export async function readOfficeData(tx: Tx, office: string, seq: number): Promise<OfficeData> {
  const rows = await settingsInForce(tx, office, ["reading", "calendar", "notice", "office"]);
  const of = (kind: SettingRow["kind"]) => rows.filter((row) => row.kind === kind);
  const [calendar] = of("calendar");
  const [own] = of("office");
  return {
    seq,
    signatures: Object.fromEntries(of("reading").map(({ name, value }) => [name, signatureSchema.parse(value)])),
    changes: calendar ? calendarSettingSchema.parse(calendar.value).changes : [],
    calendarSeq: calendar?.seq ?? 0,
    notices: Object.fromEntries(
      of("notice").map(({ name, value }): [string, Notice] => [name, noticeSettingSchema.parse(value)]),
    ),
    office: own ? officeSettingSchema.parse(own.value) : null,
    officeSeq: own?.seq ?? 0,
  };
}
