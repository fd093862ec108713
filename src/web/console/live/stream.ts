/** The writing end of a stream of server-sent events. */
export interface Events {
  send(event: string, data: string): void;
  /** A line that means nothing, so that whoever stands between keeps the line open. */
  beat(): void;
  /** Says why, and closes. */
  end(why: string): void;
}

/** Messages that somebody may leave unread before the line is given up. */
const UNREAD = 100;

/** A stream of events. `begin` gives what is done when it ends, by either side. */
export function openStream(begin: (events: Events) => () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let ended = false;
  let finish = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const close = () => {
          if (ended) return;
          ended = true;
          controller.close();
          finish();
        };
        const write = (text: string) => {
          if (ended) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -UNREAD) close();
        };
        write("retry: 3000\n\n");
        const left = begin({
          send: (event, data) => write(`event: ${event}\ndata: ${data}\n\n`),
          beat: () => write(":\n\n"),
          end: (why) => (write(`event: end\ndata: ${why}\n\n`), close()),
        });
        if (ended) left();
        else finish = left;
      },
      cancel() {
        ended = true;
        finish();
      },
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
}
