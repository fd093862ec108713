import { readPhone } from "./phone.ts";

/** What of an identity can be looked for. */
export type IdentityKind = "name" | "phone" | "email";

/** Words of a name as they are looked for: lower case, without accents and apostrophes, of two letters or more. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`ʼʻ]/gu, "")
    .toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]{2,}/gu))];
}

/** An e-mail address as it is looked for; null when it is none. */
export function plainEmail(email: string): string | null {
  const plain = email.trim().normalize("NFKC").toLowerCase();
  return /^\S+@\S+$/.test(plain) ? plain : null;
}

/** Everything by which somebody can be found: each kind with its normalised values. */
export function identityWords(identity: {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}): { readonly kind: IdentityKind; readonly value: string }[] {
  const phone = readPhone(identity.phone ?? "");
  const email = plainEmail(identity.email ?? "");
  return [
    ...nameWords(identity.name ?? "").map((value) => ({ kind: "name" as const, value })),
    ...(phone ? [{ kind: "phone" as const, value: phone }] : []),
    ...(email ? [{ kind: "email" as const, value: email }] : []),
  ];
}
