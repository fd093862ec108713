import type { OfficeAttachment } from "#queries/attachments.ts";
import type { ComplaintFile } from "#queries/types.ts";
import { attachmentText } from "#text/attachments.ts";
import { fill, type Language } from "#text/words.ts";
import { FileList } from "#web/ui/files.tsx";
import { paths } from "../paths.ts";

interface FilesProps {
  readonly file: ComplaintFile;
  readonly language: Language;
}

/** What was sent with the complaint. Pictures are shown drawn anew, so that looking at one can harm nobody. */
export function Files({ file, language }: FilesProps) {
  const { attachments, complaint } = file;
  const text = attachmentText(language);
  if (attachments.length === 0) return null;
  const byId = new Map(attachments.map((one) => [one.id, one]));
  return (
    <section class="side-block" aria-labelledby="files">
      <h2 id="files">{text.section}</h2>
      <FileList files={attachments} language={language}>
        {({ id }) => <Ways one={byId.get(id)!} reference={complaint.reference} language={language} />}
      </FileList>
    </section>
  );
}

function Ways({
  one,
  reference,
  language,
}: {
  readonly one: OfficeAttachment;
  readonly reference: string;
  readonly language: Language;
}) {
  const text = attachmentText(language);
  const { name } = one;
  if (name === null) return <span class="soft">{text.lost}</span>;
  if (one.scan === "infected") return null;
  if (!one.hasCopy && !one.mayOpenOriginal) return <span class="soft">{text.closed}</span>;
  const { copy, original } = { copy: paths.copyOf(reference, one.id), original: paths.originalOf(reference, one.id) };
  return (
    <>
      {one.hasCopy ? (
        <a class="preview" href={copy} download>
          <img src={copy} alt={fill(text.preview, { name })} loading="lazy" />
        </a>
      ) : null}
      {one.mayOpenOriginal ? (
        <a href={original} download>
          {text.original}
          <span class="sr"> {name}</span>
        </a>
      ) : (
        <a href={copy} download>
          {text.copy}
          <span class="sr"> {name}</span>
        </a>
      )}
    </>
  );
}
