/** One message of a file. `cut`: it is larger than what is taken; `raw` is its beginning. */
export interface FoundMessage {
  readonly raw: Buffer;
  readonly cut: boolean;
}

/** The largest message that is taken whole; of a larger one the beginning. */
export const MOST_BYTES = 60 * 1024 * 1024;
export const BEGINNING = 256 * 1024;

/**
 * The messages of an mbox (RFC 4155), one after another, however large the file: each begins behind a line
 * `From sender date` that follows an empty line or the file's beginning. `>From ` is unquoted, else every byte stays.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<FoundMessage> {
  let message: Message | null = null;
  let afterEmpty = true;
  for await (const line of linesOf(chunks)) {
    if (afterEmpty && isSeparator(line)) {
      if (message) yield message.end();
      message = new Message();
    } else {
      // What stands before the first separator belongs to nobody.
      message?.add(unquoted(line));
    }
    afterEmpty = isEmpty(line);
  }
  if (message) yield message.end();
}

/** A message that is being gathered; of one that is too large no more than its beginning is held. */
class Message {
  #lines: Buffer[] = [];
  #size = 0;
  #cut = false;

  add(line: Buffer): void {
    this.#size += line.length;
    if (this.#size > MOST_BYTES && !this.#cut) {
      this.#cut = true;
      this.#lines = [Buffer.concat(this.#lines).subarray(0, BEGINNING)];
    }
    if (!this.#cut) this.#lines.push(line);
  }

  /** Without the empty line that stands before the next separator. */
  end(): FoundMessage {
    if (!this.#cut && this.#lines.length > 0 && isEmpty(this.#lines.at(-1)!)) this.#lines.pop();
    return { raw: Buffer.concat(this.#lines), cut: this.#cut };
  }
}

/** Lines with their ends. One that doesn't end is handed on in pieces. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let text = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10)) {
      yield text.subarray(0, end + 1);
      text = text.subarray(end + 1);
    }
    rest = text;
    if (rest.length > MOST_LINE) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length) yield rest;
}
const MOST_LINE = 1024 * 1024;

/** "From siti@example.id Wed Mar  4 09:30:00 2026", "From - Wed Mar 04 09:30:00 2026". */
function isSeparator(line: Buffer): boolean {
  return (
    startsAsSeparator(line) && /^From \S* .*\b\d\d?:\d\d(:\d\d)?\b.*\b\d{4}\b/.test(line.toString("latin1", 0, 500))
  );
}

/** Whether bytes begin with the word that separates messages. */
export function startsAsSeparator(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString("latin1") === "From ";
}

function unquoted(line: Buffer): Buffer {
  return line[0] === 62 && /^>+From /.test(line.toString("latin1", 0, 100)) ? line.subarray(1) : line;
}

const isEmpty = (line: Buffer) => line.length <= 2 && /^\r?\n$/.test(line.toString("latin1"));
