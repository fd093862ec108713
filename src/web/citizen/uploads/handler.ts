import type { Context } from "hono";
import { LEAST_FREE, MOST_BYTES, MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import type { FileTrouble } from "#files/trouble.ts";
import { MINUTE } from "#lib/time.ts";
import { attachmentText } from "#text/attachments.ts";
import { languageOf } from "../../middleware/language.ts";
import { fileErrors } from "../../ui/files.tsx";
import type { Desk } from "../desk.ts";
import type { PlaceOf, UploadPlace } from "./place.ts";
import type { PieceUploads } from "./piece-uploads.ts";

/** What nobody sent a piece of for so long may have been given up, and keeps no room from another file. */
const GOING = 10 * MINUTE;

/** What the protocol's server is to say once all bytes are there; nothing: that the file is attached. */
interface Answer {
  readonly status_code?: number;
  readonly body?: string;
}

/**
 * Takes files in pieces that go on after a break, for the place of this browser and nobody else's. Each piece is durable
 * before it is acknowledged; the whole file then goes the way of one that the form sends.
 */
export function uploadHandler(desk: Pick<Desk, "files" | "now">, placeOf: PlaceOf) {
  return async (c: Context): Promise<Response> => {
    const place = await placeOf(c);
    if (!place || (c.req.method === "GET" && c.req.raw.method !== "HEAD")) return c.text("404", 404);
    const { Server, PieceUploads, locker } = await tus();
    const uploads = new PieceUploads(desk.files.pieces, place);
    const id = c.req.param("id");
    // It may have been killed between the last piece and taking the file.
    if (c.req.raw.method === "HEAD" && id) await takeIfWhole(c, place, uploads, id);
    const server = new Server({
      path: place.path,
      relativeLocation: true,
      datastore: uploads,
      locker,
      allowedOrigins: () => false,
      onUploadCreate: async (_request, upload) => {
        const trouble = await whyNot(place, upload.size ?? 0);
        if (trouble) throw { status_code: 422, body: sentence(c, upload.metadata?.["filename"] ?? "", trouble) };
        return {};
      },
      onUploadFinish: (_request, { id: whole }) => take(c, place, uploads, whole),
    });
    return server.handleWeb(c.req.raw);
  };

  /** What can be said before the first byte. */
  async function whyNot(place: UploadPlace, size: number): Promise<FileTrouble | null> {
    if (size === 0) return "empty";
    if (size > MOST_BYTES) return "too_large";
    const [taken, coming] = [await place.files(), await desk.files.pieces.unfinished(place.id, desk.now() - GOING)];
    if (taken.length + coming >= MOST_FILES) return "too_many";
    // Only what was taken for certain: one that is on its way may be given up.
    const together = taken.reduce((sum, file) => sum + file.size, size);
    if (together > MOST_BYTES_TOGETHER) return "too_much";
    return (await desk.files.store.freeBytes()) < LEAST_FREE ? "no_room" : null;
  }

  async function takeIfWhole(c: Context, place: UploadPlace, uploads: PieceUploads, id: string): Promise<void> {
    const upload = await uploads.getUpload(id).catch(() => null);
    if (upload && upload.offset === upload.size && !(await uploads.about(id)).done) await take(c, place, uploads, id);
  }

  /** The file goes the way of one that the form sends; a sentence when it can't, and none once it was given up. */
  async function take(c: Context, place: UploadPlace, uploads: PieceUploads, id: string): Promise<Answer> {
    const { name } = await uploads.about(id);
    const taken = await desk.files.take(name, uploads.content(id)).catch(async (error: unknown) => {
      // The pieces of what was given up can go while they are read.
      if (await uploads.isThere(id)) throw error;
      return "cut_off" as const;
    });
    let trouble: FileTrouble | null = null;
    const settled = await uploads.settle(id, async () => {
      trouble = typeof taken === "string" ? taken : await place.attach(taken);
    });
    if (settled) return trouble ? { status_code: 422, body: sentence(c, name, trouble) } : {};
    if (typeof taken !== "string")
      await Promise.all([taken.file, taken.copy].map((file) => file && desk.files.store.remove(file)));
    return { status_code: 404 };
  }
}

function sentence(c: Context, name: string, trouble: FileTrouble): string {
  const language = languageOf(c);
  return fileErrors([{ name: name || attachmentText(language).nameless, trouble }], language)!;
}

// Loaded when the first file comes: nobody else needs it.
const tus = lazily(async () => {
  const { MemoryLocker, Server } = await import("@tus/server");
  const { PieceUploads } = await import("./piece-uploads.ts");
  return { Server, PieceUploads, locker: new MemoryLocker() };
});

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}
