import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import { MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import type { LeftFile } from "#channels/email/parse/left-file.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";
import type { Context } from "../context.ts";

/**
 * Keeps the files of a mail as durably as those of the form, before anything says that they came. A file that can't be
 * taken is named in `left`; it stays in what came in. Throws where the disk has no room: the mail waits for it.
 */
export async function takeFiles(
  ctx: Context,
  { attachments }: ParsedMail,
): Promise<{ readonly taken: readonly TakenFile[]; readonly left: readonly LeftFile[] }> {
  const taken: TakenFile[] = [];
  const left: LeftFile[] = [];
  for (const { name, content } of attachments) {
    const file = tooMany(taken, content) ?? (await ctx.files.take(name, once(content)));
    if (file === "no_room")
      throw Object.assign(new Error("there is no room for the files of a mail"), { code: "ENOSPC" });
    if (typeof file === "string") left.push({ name, why: file });
    else taken.push(file);
  }
  return { taken, left };
}

/** Why a file is not even looked at; null where it may be. */
function tooMany(taken: readonly TakenFile[], content: Buffer): FileTrouble | null {
  if (content.length === 0) return "empty";
  if (taken.length >= MOST_FILES) return "too_many";
  return taken.reduce((sum, { size }) => sum + size, content.length) > MOST_BYTES_TOGETHER ? "too_much" : null;
}

async function* once(content: Buffer) {
  yield content;
}
