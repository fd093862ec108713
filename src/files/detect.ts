import { readOffice } from "./office-document.ts";
import { isPlainText } from "./plain-text.ts";
import { Untakable } from "./trouble.ts";
import type { FileType } from "./types.ts";
import { endsAsZip } from "./zip.ts";

/** What a library calls the contents that we take. Office documents and plain text are found by ourselves. */
const known: Readonly<Record<string, FileType>> = {
  "image/jpeg": "image/jpeg",
  "image/png": "image/png",
  "image/webp": "image/webp",
  "application/pdf": "application/pdf",
  "video/mp4": "video/mp4",
  "video/3gpp": "video/3gpp",
  "audio/x-m4a": "audio/mp4",
  "audio/mp4": "audio/mp4",
  "audio/ogg": "audio/ogg",
  "audio/ogg; codecs=opus": "audio/ogg",
  "audio/mpeg": "audio/mpeg",
  "audio/amr": "audio/amr",
};

/**
 * What a file is, by its content alone: its name and what the browser said of it do not count. Throws `Untakable` for
 * what is not taken, among it a file that is of two formats at once.
 */
export async function detectType(content: Buffer): Promise<FileType> {
  if (content.length === 0) throw new Untakable("empty");
  if (content.subarray(0, 4).equals(ZIP)) return readOffice(content);
  const { fileTypeFromBuffer } = await import("file-type");
  const found = (await fileTypeFromBuffer(content.subarray(0, HEAD)).catch(() => undefined))?.mime;
  const type = found && known[found];
  if (!type) {
    if (!found && isPlainText(content)) return "text/plain";
    throw new Untakable("not_accepted");
  }
  if (endsAsZip(content)) throw new Untakable("two_formats");
  return type;
}

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
const HEAD = 64 * 1024;
