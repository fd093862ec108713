import type { Settings } from "./settings.ts";

/** What the keeper reads when everything runs: Indonesian first, English after it. */
export function greeting(origin: string, firstLogin: string | null): string[] {
  return [
    "",
    "Tanggap sudah berjalan. / Tanggap is running.",
    `  Halaman warga / citizen page:    ${origin}/`,
    `  Konsol petugas / staff console:  ${origin}/petugas`,
    ...(firstLogin
      ? [
          `  Tautan sekali pakai untuk administrator pertama / one-time link for the first administrator:`,
          `    ${firstLogin}`,
        ]
      : []),
    "  Ctrl-C menghentikannya. / Ctrl-C stops it.",
    "",
  ];
}

/** Warnings about settings that work but may not be what was meant. */
export function warnings({ host, tls, origin, trustedProxies }: Settings): string[] {
  if (["127.0.0.1", "localhost", "::1"].includes(host))
    return origin?.startsWith("https:") && !tls && trustedProxies.length === 0
      ? [
          `TRUSTED_PROXIES: unset, so everybody who comes through the TLS proxy counts as one when tries are limited; set it to the proxy's address, such as 127.0.0.1.`,
        ]
      : [];
  return [
    ...(origin
      ? []
      : [`ORIGIN: unset, so only this machine's own names are accepted; set it to the address that people will use.`]),
  ];
}
