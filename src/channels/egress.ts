import { lookup as dnsLookup } from "node:dns";
import { request as plainRequest, type IncomingMessage } from "node:http";
import { request as tlsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isOutgoing } from "#lib/outgoing.ts";
import { isPublicAddress } from "./public-address.ts";

/** What is sent, and how long and how much we are ready to wait for. */
export interface Outgoing {
  readonly method?: "GET" | "POST" | "PUT" | "HEAD";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** For everything together, redirects and body too. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** How often the other side may send a GET on elsewhere; a POST is never sent on. */
  readonly redirects?: number;
}

/** Why nothing came back that can be used. */
export class EgressFailure extends Error {
  readonly reason: "forbidden_address" | "unreachable" | "timeout" | "too_large" | "redirected";

  constructor(reason: EgressFailure["reason"], address: URL) {
    // Never the whole address: its path or query may carry a token.
    super(`${address.origin}: ${reason}`);
    this.reason = reason;
  }
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1024 * 1024;

/**
 * The one way out of the program: every address that a setting names is asked through here. https only (plain http to
 * this machine itself); whoever sends us on can't send us into the office's own network. Throws an `EgressFailure`; an
 * answer of any status is an answer.
 */
export async function egress(address: string | URL, outgoing: Outgoing = {}): Promise<Response> {
  const { timeoutMs = TIMEOUT_MS, redirects = 0, method = "GET" } = outgoing;
  const signal = AbortSignal.timeout(timeoutMs);
  const first = new URL(address);
  let url = first;
  for (let hop = 0; ; hop++) {
    const ours = url.origin === first.origin;
    if (!isOutgoing(url.href) || (!ours && !isPublicName(url))) throw new EgressFailure("forbidden_address", url);
    const answer = await ask(url, outgoing, { signal, publicOnly: !ours });
    const to = answer.headers.get("location");
    if (answer.status < 300 || answer.status > 399 || !to || redirects === 0) return answer;
    if (hop >= redirects || method !== "GET") throw new EgressFailure("redirected", url);
    url = new URL(to, url);
  }
}

interface Bounds {
  readonly signal: AbortSignal;
  readonly publicOnly: boolean;
}

function ask(url: URL, outgoing: Outgoing, { signal, publicOnly }: Bounds): Promise<Response> {
  const { method = "GET", headers = {}, body, maxBytes = MAX_BYTES } = outgoing;
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const failed = (error: Error) => {
    if (error instanceof EgressFailure) reject(error);
    else reject(new EgressFailure(signal.aborted ? "timeout" : "unreachable", url));
  };
  const begin = url.protocol === "https:" ? tlsRequest : plainRequest;
  const options = { method, headers, signal, agent: false as const, ...(publicOnly && { lookup: publicLookup(url) }) };
  const request = begin(url, options, (answer) => void read(answer, url, maxBytes).then(resolve, failed));
  request.on("error", failed);
  request.end(body);
  return promise;
}

async function read(answer: IncomingMessage, url: URL, maxBytes: number): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new EgressFailure("too_large", url);
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const each of [value ?? []].flat()) headers.append(name, each);
  const status = answer.statusCode ?? 502;
  return new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers });
}

/** A number is looked at here; a name when it is looked up, so that its answer can't change in between. */
function isPublicName({ hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 || isPublicAddress(bare);
}

/** Gives only public addresses of a name. */
function publicLookup(url: URL): LookupFunction {
  return (hostname, options, callback) =>
    dnsLookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      if (found.some(({ address }) => !isPublicAddress(address)))
        return callback(new EgressFailure("forbidden_address", url), "", 0);
      if (options.all) return (callback as unknown as (e: null, all: typeof found) => void)(null, found);
      callback(null, found[0]!.address, found[0]!.family);
    });
}
