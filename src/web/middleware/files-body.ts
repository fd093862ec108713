import { Readable } from "node:stream";
import type { Context } from "hono";
import { MOST_BYTES, MOST_FILES } from "#files/limits.ts";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import { formOf } from "./form-body.ts";

/** A form as it was sent, its files already taken or refused one by one. */
export interface SentForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly SentFile[];
}

export interface SentFile {
  readonly name: string;
  readonly result: TakenFile | FileTrouble;
}

type Take = (name: string, source: AsyncIterable<Uint8Array>) => Promise<TakenFile | FileTrouble>;

/** Takes no file and keeps the words: for a form that came after its page was closed. */
export const takeNone: Take = async () => "cut_off";

/** Whether the body is a form that may carry files. */
export function isMultipart(c: Context): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
}

/**
 * Reads a form as it streams in. Fields are kept as `formOf` gives them; each file goes to `take` piece by piece, and
 * what is too large is read to its end and thrown away, so that the answer reaches the sender and no word is lost.
 */
export async function filesFormOf(c: Context, take: Take): Promise<SentForm> {
  const { body } = c.req.raw;
  if (!isMultipart(c) || !body) return { fields: await formOf(c), files: [] };
  const { Busboy } = await import("@fastify/busboy");
  const fields: Record<string, string> = {};
  const taking: Promise<SentFile | null>[] = [];
  const open = new Set<Readable>();
  const parser = new Busboy({
    headers: { "content-type": c.req.header("content-type")! },
    // One more than is taken, so that too many and too large are seen and said.
    limits: { files: MOST_FILES * 3, fileSize: MOST_BYTES + 1, fields: 100, fieldSize: 256 * 1024, parts: 200 },
  });
  parser.on("field", (name, value) => {
    fields[name] = value.replaceAll("\r\n", "\n").replaceAll("\0", "");
  });
  parser.on("file", (_field, stream, filename) => {
    open.add(stream);
    stream.once("close", () => open.delete(stream));
    taking.push(takeOne(stream, filename, take));
  });
  const parsed = new Promise<void>((resolve, reject) => {
    parser.once("finish", resolve);
    parser.once("error", reject);
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    source.once("error", reject);
    source.pipe(parser);
  });
  await parsed.catch((error: unknown) => {
    // A sender that went away must not leave a half-taken file waiting for the rest.
    for (const stream of open) stream.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  const files = (await Promise.all(taking)).filter((file) => file !== null);
  return { fields, files };
}

/** Null for a file field that nobody filled in. */
async function takeOne(stream: Readable, filename: string | undefined, take: Take): Promise<SentFile | null> {
  const source = stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  try {
    if (!filename) return null;
    return { name: filename, result: await take(filename, source) };
  } catch (error) {
    if (stream.errored) return { name: filename ?? "", result: "cut_off" };
    throw error;
  } finally {
    stream.on("error", () => {});
    stream.resume();
  }
}
