import { isIPv6 } from "node:net";

/** Where tries are counted together: the address, or the /64 of one by IPv6, which one household has whole. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = address.split("%")[0]!.toLowerCase().split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return (
    [...left, ...zeros, ...right]
      .slice(0, 4)
      .map((part) => parseInt(part, 16).toString(16))
      .join(":") + "::/64"
  );
}
