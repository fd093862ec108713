import type { TrackFile } from "#queries/types.ts";
import { trackText } from "#text/citizen/track.ts";
import type { Language } from "#text/words.ts";
import { Notice } from "../../../ui/blocks.tsx";

/** Where to turn after the one objection was answered too. */
export function Outside({ file, language }: { readonly file: TrackFile; readonly language: Language }) {
  const { complaint, procedure } = file;
  const over = complaint.objectedAt !== null && (complaint.stage === "answered" || complaint.stage === "closed");
  if (!over || procedure.sop.outside.length === 0) return null;
  const text = trackText(language).can;
  return (
    <Notice title={text.outside}>
      <p>{text.outsideHow}</p>
      <ul>
        {procedure.sop.outside.map(({ name, address }) => (
          <li>
            {name[language]}: {address}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
