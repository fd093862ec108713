import type { Context } from "#commands/context.ts";
import { standardTextSchema, type StandardText } from "#sop/office-data.ts";
import { inOffice } from "#store/in-office.ts";
import { settingsInForce } from "#store/office-settings.ts";

export interface StandardTextLine extends StandardText {
  readonly id: string;
  /** Number of the setting that made it what it is. */
  readonly seq: number;
}

/** The office's standard texts in use, by title. */
export function standardTexts(ctx: Context, office: string): Promise<readonly StandardTextLine[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await settingsInForce(tx, office, ["text"]);
    const texts = rows.map(({ name, seq, value }) => ({ id: name, seq, ...standardTextSchema.parse(value) }));
    return texts.toSorted((a, b) => a.title.localeCompare(b.title, "id"));
  });
}
