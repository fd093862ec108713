import type { TakenFile } from "#files/types.ts";
import { MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import type { ParsedMail } from "#channels/email/parse/types.ts";
import type { Context } from "../context.ts";

/**
 * Keeps the files of a mail as durably as those of the form, before anything says that they came. A file that can't be
 * taken is named in `left`; it stays in what came in. Throws where the disk has no room: the mail waits for it.
 */
export async function takeFiles(
  ctx: Context,
  { attachments }: ParsedMail,
): Promise<{ readonly taken: readonly TakenFile[]; readonly left: readonly string[] }> {
  const taken: TakenFile[] = [];
  const left: string[] = [];
  for (const { name, content } of attachments) {
    const bytes = taken.reduce((sum, { size }) => sum + size, content.length);
    const fits = content.length > 0 && taken.length < MOST_FILES && bytes <= MOST_BYTES_TOGETHER;
    const file = fits ? await ctx.files.take(name, once(content)) : null;
    if (file === "no_room")
      throw Object.assign(new Error("there is no room for the files of a mail"), { code: "ENOSPC" });
    if (file && typeof file !== "string") taken.push(file);
    else left.push(name);
  }
  return { taken, left };
}

async function* once(content: Buffer) {
  yield content;
}
