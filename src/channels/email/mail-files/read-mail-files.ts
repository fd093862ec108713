import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { BEGINNING, MOST_BYTES, splitMbox, startsAsSeparator, type FoundMessage } from "./split-mbox.ts";

/** A message with the file in which it was found. */
export interface FiledMessage extends FoundMessage {
  readonly file: string;
}

/**
 * The messages of a path: a file named `.eml` is one message, a first line `From …` is skipped; another file that begins
 * so is an mbox; any other file is one message; a folder is a maildir with its subfolders, or holds such files. Throws
 * as Node does where a path can't be read.
 */
export async function* readMailFiles(path: string): AsyncGenerator<FiledMessage> {
  if ((await stat(path)).isDirectory()) yield* readFolder(path);
  else yield* readFile(path);
}

async function* readFolder(folder: string): AsyncGenerator<FiledMessage> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const maildir = ["cur", "new"].every((name) => entries.some((entry) => entry.name === name && entry.isDirectory()));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      // What lies in a maildir's `tmp` was never delivered.
      if (!maildir || entry.name !== "tmp") yield* readFolder(path);
    } else if (entry.isFile() && (isDelivered(folder) || (!maildir && isMailFile(entry.name)))) yield* readFile(path);
  }
}

const isDelivered = (folder: string) => ["cur", "new"].includes(basename(folder));
const isMailFile = (name: string) => /(\.(eml|mbox|mbx)|^mbox)$/i.test(name);

async function* readFile(file: string): AsyncGenerator<FiledMessage> {
  const beginning = await beginningOf(file);
  const separated = startsAsSeparator(beginning);
  if (separated && !/\.eml$/i.test(file) && !isDelivered(join(file, ".."))) {
    for await (const message of splitMbox(createReadStream(file))) yield { file, ...message };
    return;
  }
  const { size } = await stat(file);
  const cut = size > MOST_BYTES;
  const raw = cut ? beginning : await wholeOf(file);
  yield { file, raw: separated ? raw.subarray(raw.indexOf(10) + 1) : raw, cut };
}

async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function wholeOf(file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
