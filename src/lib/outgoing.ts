import { isLoopback } from "./loopback.ts";

/** Whether we would send anything to this address: https, or plain http to this machine itself; no name and password in it. */
export function isOutgoing(address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.origin));
}
