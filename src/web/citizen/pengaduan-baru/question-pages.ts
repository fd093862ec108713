import type { Language } from "#text/words.ts";
import type { Errors } from "../../ui/error-summary.tsx";
import type { Answers } from "./draft.ts";
import { checkCircumstances } from "./circumstances/check.ts";
import { CircumstancesPage } from "./circumstances/view.tsx";
import { FilesPage } from "./files/view.tsx";
import { checkIdentity } from "./identity/check.ts";
import { IdentityPage } from "./identity/view.tsx";
import { checkWhat } from "./what/check.ts";
import { WhatPage } from "./what/view.tsx";

/** A page of the form: where it is, what it asks, how it is checked. */
export interface QuestionPage {
  readonly path: string;
  readonly fields: readonly string[];
  readonly view: typeof WhatPage | typeof CircumstancesPage | typeof FilesPage | typeof IdentityPage;
  /** Files are taken here, not words. */
  readonly takesFiles?: boolean;
  /** Sentences for what must be put right; none when it may go on. */
  check(answers: Answers, language: Language): Errors;
}

export const FORM = "/pengaduan/baru";
export const CHECK = `${FORM}/periksa`;
export const SENT = `${FORM}/terkirim`;

/** The pages in their order. */
export const questionPages: readonly QuestionPage[] = [
  { path: FORM, fields: ["kind", "subject", "description"], view: WhatPage, check: checkWhat },
  {
    path: `${FORM}/rincian`,
    fields: ["occurredAt", "place", "reportedPost", "reportedWords", "remedySought"],
    view: CircumstancesPage,
    check: checkCircumstances,
  },
  { path: `${FORM}/lampiran`, fields: [], view: FilesPage, takesFiles: true, check: () => ({}) },
  {
    path: `${FORM}/identitas`,
    fields: ["identity", "name", "email", "noEmail", "noEmailReason", "phone", "address"],
    view: IdentityPage,
    check: checkIdentity,
  },
];
