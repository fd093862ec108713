import { BlockList, isIP } from "node:net";

const inside = new BlockList();
/** RFC 6890's registry of special addresses: networks of one's own, of this machine, of documents and tests. */
const IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
];
const IPV4_TOO = [
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];
const IPV6 = ["::/128", "::1/128", "fc00::/7", "fe80::/10", "ff00::/8", "2001:db8::/32"];
const IPV6_TOO = ["64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/23"];
for (const [family, networks] of [
  ["ipv4", [...IPV4, ...IPV4_TOO]],
  ["ipv6", [...IPV6, ...IPV6_TOO]],
] as const)
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    inside.addSubnet(address, Number(prefix), family);
  }

/** Whether an address can only be somebody else's, out on the internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address.split("%")[0]!);
  // An IPv4 address in IPv6's clothes: nobody out there has one.
  if (family === 0 || /^::ffff:/i.test(address)) return false;
  return !inside.check(address.split("%")[0]!, family === 6 ? "ipv6" : "ipv4");
}
