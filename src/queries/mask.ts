import type { Identity } from "#commands/lodge-input.ts";
import type { MaskedIdentity } from "./types.ts";

/** Enough to recognise, not to reach: `Siti R•••`, `s•••@contoh.id`, `•••7700`. */
export function mask({ name, email, phone, address }: Identity): MaskedIdentity {
  return {
    name: maskName(name ?? ""),
    email: email ? email.replace(/^(.).*(@.*)$/, "$1•••$2") : null,
    phone: phone ? `•••${phone.replace(/\D/g, "").slice(-4)}` : null,
    address: address ? "•••" : null,
  };
}

function maskName(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  return [first, ...rest.map((word) => `${word[0] ?? ""}•••`)].join(" ");
}
