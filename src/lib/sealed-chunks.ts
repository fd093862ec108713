import { createCipheriv, createDecipheriv } from "node:crypto";

const CHUNK = 64 * 1024;
const TAG = 16;

/**
 * Seals a stream piece by piece with AES-256-GCM, so that a large file needs little memory. The key must serve for this
 * one stream only: the nonce is the number of the piece. The last piece is marked, so that a stream that was cut,
 * reordered or lengthened does not open.
 */
export async function* sealChunks(key: Uint8Array, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { piece, number, last } of pieces(source, CHUNK)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(number, last));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `sealChunks` made. Throws when a bit was changed, when it was cut, or when the key is another. */
export async function* unsealChunks(key: Uint8Array, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { piece, number, last } of pieces(sealed, CHUNK + TAG)) {
    if (piece.length < TAG) throw new Error("a sealed file was cut");
    const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(number, last));
    decipher.setAuthTag(piece.subarray(piece.length - TAG));
    yield Buffer.concat([decipher.update(piece.subarray(0, piece.length - TAG)), decipher.final()]);
  }
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

interface Piece {
  readonly piece: Buffer;
  readonly number: number;
  readonly last: boolean;
}

/** The stream in pieces of one size; the last may be shorter, and there is always one. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Piece> {
  let held = Buffer.alloc(0);
  let number = 0;
  for await (const part of source) {
    held = Buffer.concat([held, part]);
    // One byte more than a piece must be there before it is known not to be the last.
    while (held.length > size) {
      yield { piece: held.subarray(0, size), number: number++, last: false };
      held = held.subarray(size);
    }
  }
  yield { piece: held, number, last: true };
}
