import type { Context } from "hono";
import type { FileTrouble } from "#files/trouble.ts";
import type { TakenFile } from "#files/types.ts";

/** What uploads lie under until they are whole: a name for the group, and the key that seals their pieces. */
export interface Holding {
  readonly id: string;
  readonly key: Buffer;
}

/** Where files go that come in pieces: an unsent form, or the next message on a complaint. */
export interface UploadPlace extends Holding {
  /** Address of its uploads (tus 1.0). */
  readonly path: string;
  /** What lies there already. */
  files(): Promise<readonly { readonly size: number }[]>;
  /** Puts a file there that was taken; null when it is there. The same content twice is there once. */
  attach(file: TakenFile): Promise<FileTrouble | null>;
}

/** The place that a request may send to; null: none. */
export type PlaceOf = (c: Context) => Promise<UploadPlace | null>;
