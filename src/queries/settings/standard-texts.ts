import type { Context } from "#commands/context.ts";
import { standardTextSchema, type StandardText } from "#sop/office-data.ts";
import { inOffice } from "#store/in-office.ts";
import { settingHistory, settingsInForce, settingsTakenBack, type SettingRow } from "#store/office-settings.ts";

export interface StandardTextLine extends StandardText {
  readonly id: string;
  /** Number of the setting that made it what it is. */
  readonly seq: number;
}

/** The office's standard texts in use, by title. */
export function standardTexts(ctx: Context, office: string): Promise<readonly StandardTextLine[]> {
  return inOffice(ctx.db, office, async (tx) => byTitle(await settingsInForce(tx, office, ["text"])));
}

/** Those that were taken out of use, as they were last. */
export function retiredTexts(ctx: Context, office: string): Promise<readonly StandardTextLine[]> {
  return inOffice(ctx.db, office, async (tx) => byTitle(await settingsTakenBack(tx, office, "text")));
}

/** One of them, in use or not; `words`: number of the setting in which it last said something. */
export function standardText(ctx: Context, office: string, id: string) {
  return inOffice(ctx.db, office, async (tx) => {
    const past = await settingHistory(tx, office, "text", id);
    const last = past.find(({ value }) => value !== null);
    const newest = past[0];
    return newest && last && { ...lineOf(last), seq: newest.seq, words: last.seq, inUse: newest === last };
  });
}

function byTitle(rows: readonly SettingRow[]): readonly StandardTextLine[] {
  return rows.map(lineOf).toSorted((a, b) => a.title.localeCompare(b.title, "id"));
}

const lineOf = ({ name, seq, value }: SettingRow): StandardTextLine => ({
  id: name,
  seq,
  ...standardTextSchema.parse(value),
});
