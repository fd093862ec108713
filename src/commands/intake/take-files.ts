import type { TakenFile } from "#files/types.ts";
import { MOST_FILES } from "#files/limits.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";
import type { Context } from "../context.ts";

/**
 * Keeps the files of a mail as durably as those of the form, before anything says that they came. A file that can't be
 * taken is named in `left`; it stays in what came in.
 */
export async function takeFiles(
  ctx: Context,
  { attachments }: ParsedMail,
): Promise<{ readonly taken: readonly TakenFile[]; readonly left: readonly string[] }> {
  const taken: TakenFile[] = [];
  const left: string[] = [];
  for (const { name, content } of attachments) {
    const file = taken.length < MOST_FILES && content.length > 0 ? await ctx.files.take(name, once(content)) : null;
    if (file && typeof file !== "string") taken.push(file);
    else left.push(name);
  }
  return { taken, left };
}

async function* once(content: Buffer) {
  yield content;
}
