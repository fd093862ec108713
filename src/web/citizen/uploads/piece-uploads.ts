import type { Readable } from "node:stream";
import { DataStore, ERRORS, Upload } from "@tus/server";
import type { PieceStore } from "#files/piece-store.ts";
import { sealWith, unsealWith } from "#lib/keys.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Holding } from "./place.ts";

/** A piece is written down as soon as so much of it came, or when the line breaks. */
const PIECE = 256 * 1024;

/** The protocol's own lock is open again before a whole file is taken: one can be given up just then. */
const inTurn = oneAtATime();

interface About {
  readonly size: number;
  readonly name: string;
  /** It was taken, or refused for good: nothing of it is to come. */
  readonly done: boolean;
}

/** The uploads of one place: sealed piece by piece with its key. */
export class PieceUploads extends DataStore {
  readonly #store: PieceStore;
  readonly #place: Holding;

  constructor(store: PieceStore, place: Holding) {
    super();
    this.extensions = ["creation", "termination"];
    this.#store = store;
    this.#place = place;
  }

  override async create(upload: Upload): Promise<Upload> {
    if (upload.size === undefined) throw ERRORS.INVALID_LENGTH;
    await this.#describe(upload.id, { size: upload.size, name: upload.metadata?.["filename"] ?? "", done: false });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, name, done } = await this.about(id);
    const last = (await this.#store.pieces(this.#place.id, id)).at(-1);
    const offset = done ? size : last ? last.offset + last.length : 0;
    return new Upload({ id, size, offset, metadata: { filename: name } });
  }

  /** Keeps what comes, also of a line that breaks: what lies here then need not be sent again. */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    let held: Buffer[] = [];
    let at = offset;
    const keep = async () => {
      const piece = Buffer.concat(held);
      held = [];
      if (piece.length === 0) return;
      const place = { offset: at, length: piece.length };
      await this.#store.put(this.#place.id, id, place, sealWith(this.#place.key, piece, `${id} ${at}`));
      at += piece.length;
    };
    try {
      for await (const part of stream as AsyncIterable<Buffer>) {
        held.push(part);
        if (held.reduce((sum, { length }) => sum + length, 0) >= PIECE) await keep();
      }
    } finally {
      await keep();
    }
    return at;
  }

  /** What is known of an upload. One of another place, or none, is not found. */
  async about(id: string): Promise<About> {
    if (!/^[\w-]{1,64}$/.test(id)) throw ERRORS.FILE_NOT_FOUND;
    const sealed = await this.#store.description(this.#place.id, id);
    const plain = sealed && unsealWith(this.#place.key, sealed, id);
    if (!plain) throw ERRORS.FILE_NOT_FOUND;
    return JSON.parse(plain.toString()) as About;
  }

  /** All of it as it was sent. */
  async *content(id: string): AsyncGenerator<Buffer> {
    for (const piece of await this.#store.pieces(this.#place.id, id)) {
      const sealed = await this.#store.read(this.#place.id, id, piece);
      const plain = unsealWith(this.#place.key, sealed, `${id} ${piece.offset}`);
      if (!plain) throw new Error("a piece of an upload was changed");
      yield plain;
    }
  }

  /** Whether it was begun, and not given up since. */
  isThere(id: string): Promise<boolean> {
    return this.about(id).then(
      () => true,
      () => false,
    );
  }

  /**
   * Puts the whole file where it belongs; the pieces go, and who asks is told that it arrived. False, and nothing done,
   * when it was given up while it was looked at.
   */
  settle(id: string, attach: () => Promise<void>): Promise<boolean> {
    return inTurn(id, async () => {
      if (!(await this.isThere(id))) return false;
      await attach();
      await this.#describe(id, { ...(await this.about(id)), done: true });
      await this.#store.dropPieces(this.#place.id, id);
      return true;
    });
  }

  /** It was given up: nothing of it is to come, and nothing of it stays. */
  override remove(id: string): Promise<void> {
    return inTurn(id, async () => {
      await this.about(id);
      await this.#store.drop(this.#place.id, id);
    });
  }

  #describe(id: string, about: About): Promise<void> {
    const plain = Buffer.from(JSON.stringify(about));
    return this.#store.describe(this.#place.id, id, sealWith(this.#place.key, plain, id));
  }
}
