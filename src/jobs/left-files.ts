import type { Transaction } from "kysely";
import { readLeftDefect, type LeftFile } from "#channels/email/parse/left-file.ts";
import type { Context } from "#commands/context.ts";
import { intakeKey } from "#commands/intake/intake-key.ts";
import { readSummary } from "#commands/intake/summary.ts";
import { MOST_BYTES, MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import type { Tables } from "#store/tables.ts";
import { leftFilesText, leftWhy } from "#text/left-files.ts";
import { fill, say, type Language } from "#text/words.ts";

/** What a letter is about. */
interface About {
  readonly complaint: string;
  /** Of that complaint's event, unless the letter tells of another's. */
  readonly seq: number;
  readonly tells_of: string | null;
  /** What came in and is answered by it. */
  readonly answers: string | null;
}

const MIB = 1024 * 1024;
const limits = { files: MOST_FILES, each: MOST_BYTES / MIB, together: MOST_BYTES_TOGETHER / MIB };

/** So many are named; a letter that names a hundred is read by nobody. */
const MOST_NAMED = 15;

/** Which files of the mail that a letter follows were not taken, why, and how they can come; null where all were. */
export async function leftFilesOf(
  ctx: Context,
  tx: Transaction<Tables>,
  about: About,
  { language, url, reads }: { readonly language: Language; readonly url: string; readonly reads: boolean },
): Promise<string | null> {
  if (about.tells_of) return null;
  const files = await namedFiles(ctx, tx, about);
  if (files.length === 0) return null;
  const text = say(leftFilesText, language);
  const more = files.length - MOST_NAMED;
  const lines = [
    ...files.slice(0, MOST_NAMED).map(({ name, why }) => {
      return fill(text.line, { name: harmless(name), why: fill(leftWhy(why)[language], limits) });
    }),
    ...(more > 0 ? [fill(text.more, { count: more })] : []),
  ];
  const how = fill(reads ? text.answer : text.page, { url, ...limits });
  return [text.begin, ...lines, "", how].join("\n");
}

async function namedFiles(
  ctx: Context,
  tx: Transaction<Tables>,
  { complaint, seq, answers }: About,
): Promise<readonly LeftFile[]> {
  const rows = await tx
    .selectFrom("intake")
    .select(["id", "office", "complaint", "wrapped", "summary"])
    .where("complaint", "=", complaint)
    .where((eb) => (answers ? eb("id", "=", answers) : eb("seq", "=", seq)))
    .where("summary", "is not", null)
    .execute();
  const summaries = await Promise.all(
    rows.map(async (row) => readSummary(await intakeKey(ctx, tx, row), row.id, row.summary)),
  );
  return summaries.flatMap((summary) => (summary?.defects ?? []).flatMap((defect) => readLeftDefect(defect) ?? []));
}

/** A name that a stranger chose, so that it can be nothing but a name: no line, no address. */
function harmless(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\s/\\:@“”]+/gu, " ").trim();
  return plain.length > 80 ? `${[...plain].slice(0, 79).join("")}…` : plain;
}
