import { BlockList, isIP } from "node:net";
import type { Context } from "hono";

/** Where a request came from, as far as we believe it. */
export interface Arrival {
  /** The visitor's address; empty without a socket (tests). */
  readonly address: string;
  /** By TLS, ours or a configured proxy's. */
  readonly https: boolean;
  /** From this machine or through a configured proxy: what it says of the way before is believed. */
  readonly trusted: boolean;
}

/**
 * Reads where requests came from. `X-Forwarded-For` and `X-Forwarded-Proto` count only when the socket's other end is
 * one of `proxies` (addresses, or networks such as 10.0.0.0/8): anybody can write headers.
 */
export function arrivals(proxies: readonly string[]): (c: Context) => Arrival {
  const isProxy = inList(proxies);
  return (c) => {
    const { incoming } = (c.env ?? {}) as { incoming?: { socket?: Socket } };
    const peer = plain(incoming?.socket?.remoteAddress ?? "");
    const own = incoming?.socket?.encrypted === true;
    if (!isProxy(peer)) return { address: peer, https: own, trusted: isLoopbackAddress(peer) };
    const proto = c.req.header("x-forwarded-proto")?.split(",").at(-1)?.trim().toLowerCase();
    return {
      address: visitor(c.req.header("x-forwarded-for"), peer, isProxy),
      https: own || proto === "https",
      trusted: true,
    };
  };
}

/** The address of the socket that a request came by. Empty without a socket (tests). */
export function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: Socket } };
  return incoming?.socket?.remoteAddress ?? "";
}

interface Socket {
  readonly remoteAddress?: string;
  readonly encrypted?: boolean;
}

/** From the right: each proxy wrote down who came to it; the first that is no proxy of ours is the visitor. */
function visitor(forwarded: string | undefined, peer: string, isProxy: (address: string) => boolean): string {
  let nearest = peer;
  for (const entry of (forwarded ?? "").split(",").toReversed()) {
    const address = plain(entry.trim());
    if (!isIP(address)) return nearest;
    nearest = address;
    if (!isProxy(address)) return nearest;
  }
  return nearest;
}

function inList(entries: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    list.addSubnet(address, prefix === undefined ? (family === "ipv6" ? 128 : 32) : Number(prefix), family);
  }
  return (address) => isIP(address) > 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

export const isLoopbackAddress = (address: string): boolean => address === "::1" || address.startsWith("127.");

/** IPv4 as it is, also where the socket listens to both kinds. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");
