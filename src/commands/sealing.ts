import type { Language } from "#text/words.ts";
import type { Identity } from "./lodge-input.ts";

/** What is sealed of a complainant. The language is theirs: notices go out in it. */
export type SealedIdentity = Identity & { readonly language: Language };

/** Purpose under which an office's complaint keys are wrapped. */
export const wrapping = (office: string) => `complaint keys of ${office}`;

export const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
