import type { Context } from "hono";
import type { OpenedFile } from "#queries/open-attachment.ts";

/**
 * Sends a file to be saved, never to be shown as a page: by its own type and no other, run by nothing, kept by nobody.
 * What stands on an earlier line of defence is `secured`, which puts every such answer in a sandbox.
 */
export async function sendFile(c: Context, { name, type, size, content }: OpenedFile): Promise<Response> {
  const parts = content[Symbol.asyncIterator]();
  // A file that is not there fails here, where it can still be said, and not in the middle of an answer.
  let next = await parts.next();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(next.value);
      next = await parts.next();
    },
    async cancel() {
      await parts.return?.();
    },
  });
  c.header("Content-Type", type === "text/plain" ? "text/plain; charset=utf-8" : type);
  if (size !== null) c.header("Content-Length", String(size));
  c.header("Content-Disposition", dispositionOf(name));
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Cache-Control", "no-store");
  return c.body(stream);
}

/** RFC 6266: a plain name for old readers, the true one for all others. */
export function dispositionOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
