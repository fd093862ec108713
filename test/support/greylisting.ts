import { createServer } from "node:net";
import type { Instant } from "#lib/time.ts";

/** A policy service of the test, not one of a real office: what Postfix asks before it takes a recipient. */
export interface Greylisting {
  /** Where Postfix finds it. */
  readonly address: string;
  /** How often it put a mail off. */
  readonly deferred: number;
  close(): Promise<void>;
}

/**
 * Puts off each sender and recipient that it sees for the first time, and lets them pass once `wait` milliseconds are
 * over by the clock that it is given, as greylisting does (RFC 6647). What a sender has behind a plus does not make it
 * another one, or no newsletter would ever pass. It speaks Postfix's protocol for policy services.
 */
export async function startGreylisting(now: () => Instant, wait: number): Promise<Greylisting> {
  const firstSeen = new Map<string, Instant>();
  let deferred = 0;
  const decide = (asked: ReadonlyMap<string, string>): string => {
    const named = ["client_address", "sender", "recipient"].map((name) => asked.get(name) ?? "");
    const triplet = named.join(" ").replace(/\+[^@\s]*@/, "@");
    const first = firstSeen.get(triplet) ?? now();
    firstSeen.set(triplet, first);
    if (now() - first >= wait) return "DUNNO";
    deferred += 1;
    return "450 4.2.0 Greylisted, please try again later";
  };
  const server = createServer((socket) => {
    let said = "";
    socket.on("error", () => {});
    socket.on("data", (data) => {
      said += String(data);
      for (let end = said.indexOf("\n\n"); end >= 0; end = said.indexOf("\n\n")) {
        const lines = said.slice(0, end).split("\n");
        said = said.slice(end + 2);
        socket.write(`action=${decide(new Map(lines.map((line) => [nameIn(line), valueIn(line)])))}\n\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `inet:127.0.0.1:${port}`,
    get deferred() {
      return deferred;
    },
    // Postfix keeps its line open for a while.
    close: async () => void server.close(),
  };
}

const nameIn = (line: string) => line.slice(0, line.indexOf("="));
const valueIn = (line: string) => line.slice(line.indexOf("=") + 1);
