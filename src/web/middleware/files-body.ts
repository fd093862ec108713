import { Readable } from "node:stream";
import type { Context } from "hono";
import { MOST_BYTES, MOST_FILES } from "#files/limits.ts";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";
import { formOf, isMultipart, MOST_BODY } from "./form-body.ts";

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

/**
 * Reads a form as it streams in. Fields are kept as `formOf` gives them; each file goes to `take` piece by piece, and
 * what is too large is read to its end and thrown away, so that the answer reaches the sender and no word is lost.
 */
export async function filesFormOf(c: Context, take: Take): Promise<SentForm> {
  const { body } = c.req.raw;
  if (!isMultipart(c) || !body) return { fields: await formOf(c), files: [] };
  const parser = await parserOf(c.req.header("content-type")!);
  if (!parser) return { fields: {}, files: [] };
  const fields = new Map<string, string>();
  const taking: Promise<SentFile | null>[] = [];
  const open = new Set<Readable>();
  parser.on("field", (name, value) => {
    fields.set(name, value.replaceAll("\r\n", "\n").replaceAll("\0", ""));
  });
  parser.on("file", (_field, stream, filename) => {
    open.add(stream);
    // Both the parser and its streams fail when a sender goes away, more than once; each failure must find a listener.
    stream.on("error", () => {});
    stream.once("close", () => open.delete(stream));
    const one = takeOne(stream, filename, take);
    // It may fail while the rest still streams in; it is waited for below.
    one.catch(() => {});
    taking.push(one);
  });
  // The rest is not even looked at, so its names are not known.
  parser.on("filesLimit", () => void taking.push(Promise.resolve({ name: "…", result: "too_many" })));
  const parsed = new Promise<void>((resolve, reject) => {
    parser.once("finish", resolve);
    parser.on("error", reject);
    const source = Readable.from(limited(body));
    source.on("error", reject);
    source.pipe(parser);
  });
  await parsed.catch((error: unknown) => {
    // A sender that went away must not leave a half-taken file waiting for the rest.
    for (const stream of open) stream.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  const files = (await Promise.all(taking)).filter((file) => file !== null);
  return { fields: Object.fromEntries(fields), files };
}

/** Null for a form that does not say where its parts begin. */
async function parserOf(type: string) {
  const { Busboy } = await import("@fastify/busboy");
  // More than is taken, so that too many and too large are seen and said.
  const limits = {
    files: MOST_FILES * 3,
    fileSize: MOST_BYTES + 1,
    fields: 100,
    fieldSize: 2 * 1024 * 1024,
    parts: 200,
  };
  try {
    return new Busboy({ headers: { "content-type": type }, limits });
  } catch {
    return null;
  }
}

/** The body up to the most that is read of any; its length may not have been said. */
async function* limited(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > MOST_BODY) throw new Error("more than is read of any form");
    yield part;
  }
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
    stream.resume();
  }
}
