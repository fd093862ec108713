import { connect } from "node:net";
import type { Scan } from "./types.ts";

const LONGEST_MS = 30_000;
const PIECE = 64 * 1024;

/**
 * Asks a ClamAV daemon what it thinks of a content, by its INSTREAM command. `address` is the path of its socket, or
 * `tcp://host:port`. One that does not answer, or not in thirty seconds, leaves the file `not_scanned`.
 */
export function scanWithClamd(address: string, content: Buffer): Promise<Scan> {
  return new Promise((resolve) => {
    const tcp = address.startsWith("tcp:") ? new URL(address) : null;
    const socket = tcp ? connect(Number(tcp.port) || 3310, tcp.hostname) : connect(address);
    let said = "";
    const end = (scan: Scan) => {
      socket.destroy();
      resolve(scan);
    };
    socket.setTimeout(LONGEST_MS, () => end("not_scanned"));
    socket.on("error", () => end("not_scanned"));
    socket.on("data", (bytes) => (said += bytes.toString("latin1")));
    socket.on("end", () => end(scanOf(said)));
    socket.on("connect", () => socket.end(framed(content)));
  });
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or an error such as a size limit of its own. */
function scanOf(said: string): Scan {
  if (/: OK\0?\s*$/.test(said)) return "clean";
  return /FOUND\0?\s*$/.test(said) ? "infected" : "not_scanned";
}

/** Each piece after its length, an empty one at the end. */
function framed(content: Buffer): Buffer {
  const frames: Buffer[] = [Buffer.from("zINSTREAM\0", "latin1")];
  for (let at = 0; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    frames.push(lengthOf(piece.length), piece);
  }
  return Buffer.concat([...frames, lengthOf(0)]);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
