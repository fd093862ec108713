import type { Context } from "hono";
import type { TrackFile } from "#queries/types.ts";
import { attachmentText } from "#text/attachments.ts";
import type { Language } from "#text/words.ts";
import { filesFormOf, takeNone } from "../../../middleware/files-body.ts";
import { fileErrors, FILES, REMOVE, type RefusedFile } from "../../../ui/files.tsx";
import type { Desk } from "../../desk.ts";
import { mayWrite } from "./may-write.ts";
import type { Typed } from "./typed.ts";

/** A message as it came, its files put beside the complaint. */
interface Received {
  readonly form: Typed["form"];
  readonly errors: Typed["errors"];
  /** The page is shown again with the words in it: a file was not taken, or one was removed. */
  readonly stays: boolean;
}

/**
 * Reads a message with its files. What was taken waits beside the complaint until words or the wish to send only
 * files take it along; what was not is said, and neither words nor other files are lost by it.
 */
export async function readMessage(
  c: Context,
  desk: Desk,
  file: TrackFile | null,
  language: Language,
): Promise<Received> {
  const writes = file !== null && mayWrite(file);
  const { fields, files } = await filesFormOf(c, writes ? desk.files.take : takeNone);
  if (!writes) return { form: fields, errors: {}, stays: false };
  const { id } = file.complaint;
  const refused: RefusedFile[] = [];
  let waiting = file.attachments.filter(({ seq }) => seq === null).length;
  for (const { name, result } of files) {
    const trouble = typeof result === "string" ? result : await desk.letWait(id, result);
    if (trouble) refused.push({ name, trouble });
    else waiting += 1;
  }
  if (fields[REMOVE]) await desk.takeBack(id, fields[REMOVE]);
  const sentence = fileErrors(refused, language);
  const errors: Typed["errors"] = sentence ? { [FILES]: sentence } : {};
  const wordless = waiting > 0 && !fields["pesan"]?.trim();
  const form = wordless && !sentence ? { ...fields, pesan: attachmentText(language).onlyFiles } : fields;
  return fields[REMOVE] || sentence ? { form: fields, errors, stays: true } : { form, errors, stays: false };
}
