import { z } from "zod";
import { kinds } from "#complaints/types.ts";
import { refuse, type Refusal } from "#lib/refusal.ts";
import { line, text, written } from "./texts.ts";

const email = z.email().max(254);

/** What is needed to lodge, the same for the form, the API and the counter. Unknown fields are refused. */
export const lodgeInput = z.strictObject({
  kind: z.enum(kinds).optional(),
  subject: line,
  description: text,
  /** When it happened, in the complainant's words or as a date. */
  occurredAt: line.optional(),
  place: line.optional(),
  remedySought: text.optional(),
  reportedParty: z.strictObject({ post: line.optional(), words: line.optional() }).optional(),
  complainant: z
    .strictObject({
      name: line.optional(),
      email: email.optional(),
      phone: line.optional(),
      address: written(1000).optional(),
      noEmailReason: line.optional(),
    })
    .optional(),
  anonymous: z.boolean().optional(),
  confidential: z.boolean().optional(),
});

export type LodgeInput = z.infer<typeof lodgeInput>;

/** Whether a letter can go to an address. */
export function isEmail(address: string): boolean {
  return email.safeParse(address).success;
}

/** Who the complainant is; what is sealed apart. */
export type Identity = Readonly<NonNullable<LodgeInput["complainant"]>>;

/**
 * Anonymous: no identity at all is accepted. Else a name and one way to reach them (DOMAIN 5.2 rows 19 and 20: e-mail,
 * or "no e-mail" with a phone or a postal address).
 */
export function identityRefusal({ anonymous, complainant }: LodgeInput): Refusal | null {
  const given = complainant && Object.values(complainant).some((value) => value?.trim());
  if (anonymous) return given ? refuse("identity_not_wanted") : null;
  if (!complainant?.name?.trim()) return refuse("identity_needed");
  return complainant.email || complainant.phone || complainant.address ? null : refuse("contact_needed");
}
