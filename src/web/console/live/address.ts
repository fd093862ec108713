import { allows } from "#auth/permissions.ts";
import { paths, withQuery } from "../paths.ts";
import type { Around } from "../shell.tsx";

/** A page that is kept up to date while it is open. */
export interface LivePage {
  /** The complaint it shows, and at which version; without one it is a list. */
  readonly complaint?: { readonly reference: string; readonly version: number };
  /** Must stay as it is: what came back from a form, an identity that is shown and each look at which is recorded. */
  readonly hold?: boolean;
}

/** Attributes by which the page's script knows where to listen and what it has; none for who reads no complaints. */
export function liveAttributes({ who, drawnAt }: Around, page: LivePage | undefined): Readonly<Record<string, string>> {
  if (!page || !who || !allows("read_complaints", who.role)) return {};
  const { complaint, hold } = page;
  const address = withQuery(paths.news, { tentang: complaint?.reference, siapa: who.id, sejak: String(drawnAt) });
  return {
    "data-live": address,
    ...(complaint && { "data-version": String(complaint.version) }),
    ...(hold && { "data-hold": "" }),
  };
}
