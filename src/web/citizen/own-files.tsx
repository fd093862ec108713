import type { TrackFile } from "#queries/types.ts";
import { attachmentText } from "#text/attachments.ts";
import type { Language } from "#text/words.ts";
import { FileList } from "../ui/files.tsx";

/** The files that the complainant has sent, each to be had back. Nothing when there are none. */
export function OwnFiles({ file, language }: { readonly file: TrackFile; readonly language: Language }) {
  const text = attachmentText(language);
  const sent = file.attachments.filter(({ seq }) => seq !== null);
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="lampiran-anda">
      <h2 id="lampiran-anda">{text.section}</h2>
      <FileList files={sent} language={language}>
        {({ id, name, scan }) =>
          scan === "infected" || name === null ? null : (
            <a class="alone" href={`/lacak/${file.complaint.reference}/lampiran/${id}`} download>
              {text.original}
              <span class="sr"> {name}</span>
            </a>
          )
        }
      </FileList>
    </section>
  );
}
