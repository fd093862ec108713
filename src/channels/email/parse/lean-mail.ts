/** Headers that say who writes to whom about what, and how the body is to be read. */
const wanted =
  /^(from|sender|reply-to|return-path|to|cc|delivered-to|x-original-to|envelope-to|subject|date|message-id|in-reply-to|references|auto-submitted|precedence|list-id|x-auto[a-z-]*|x-failed-recipients|x-tanggap-notice|mime-version|content-type|content-transfer-encoding):/i;
const MOST_OF_A_HEADER = 2_000;
const MOST_HEADERS = 60;
/** Where the headers of a mail must have ended. */
const MOST_HEAD = 16 * 1024 * 1024;

/**
 * A mail that is too much for its reader, made less: the headers that are needed, each cut, and the beginning of its
 * body. `bare`: the body is read as plain text, whatever it says that it is.
 */
export function leanMail(raw: Buffer, bytes: number, { bare = false } = {}): Buffer {
  const head = endOfHead(raw);
  const lines = raw
    .toString("latin1", 0, head)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const kept = lines
    .filter((line) => wanted.test(line) && !(bare && /^content-/i.test(line)))
    .slice(0, MOST_HEADERS)
    .map((line) => `${line.slice(0, MOST_OF_A_HEADER)}\r\n`);
  return Buffer.concat([Buffer.from(`${kept.join("")}\r\n`, "latin1"), raw.subarray(head, head + bytes)]);
}

function endOfHead(raw: Buffer): number {
  const ends = ["\r\n\r\n", "\n\n"].map((end) => ({ at: raw.indexOf(end), length: end.length }));
  const found = ends.filter(({ at }) => at >= 0 && at < MOST_HEAD).toSorted((a, b) => a.at - b.at)[0];
  return found ? found.at + found.length : Math.min(raw.length, MOST_HEAD);
}
