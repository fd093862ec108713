import type { Child } from "hono/jsx";
import { MOST_BYTES, MOST_BYTES_TOGETHER, MOST_FILES } from "#files/limits.ts";
import type { FileTrouble } from "#files/trouble.ts";
import { acceptedTypes, type FileType, type Scan } from "#files/types.ts";
import { attachmentText } from "#text/attachments.ts";
import { fill, type Language } from "#text/words.ts";
import { described, HintAndError } from "./field.tsx";

/** Field in which files are chosen, and the button that removes one. */
export const FILES = "lampiran";
export const REMOVE = "buang";

const MB = 1024 * 1024;
const limits = { files: MOST_FILES, each: MOST_BYTES / MB, together: MOST_BYTES_TOGETHER / MB };

/** A file as lists show it. */
export interface ListedFile {
  readonly id: string;
  readonly name: string | null;
  readonly type: FileType;
  readonly size: number;
  readonly scan: Scan;
}

interface FilesFieldProps {
  readonly language: Language;
  readonly label?: string;
  /** Already taken: a file field is empty again whenever its page is shown. */
  readonly files: readonly ListedFile[];
  readonly listTitle: string;
  readonly error?: string | undefined;
}

/** Where files are chosen, under those that were taken before, each with a button that removes it. */
export function FilesField({ language, label, files, listTitle, error }: FilesFieldProps) {
  const text = attachmentText(language);
  const hint = fill(text.hint, limits);
  return (
    <>
      {files.length > 0 ? (
        <section class="taken" aria-labelledby="terlampir">
          <h2 id="terlampir">{listTitle}</h2>
          <FileList files={files} language={language}>
            {({ id, name }) => (
              <button class="as-link" name={REMOVE} value={id} formnovalidate>
                {text.remove}
                <span class="sr"> {name}</span>
              </button>
            )}
          </FileList>
        </section>
      ) : null}
      <div class={error ? "field wrong" : "field"}>
        <label for={FILES}>{label ?? text.label}</label>
        <HintAndError {...{ name: FILES, hint, error, language }} />
        <input
          id={FILES}
          name={FILES}
          type="file"
          multiple
          accept={accept}
          {...described({ name: FILES, hint, error })}
        />
      </div>
    </>
  );
}

interface FileListProps {
  readonly files: readonly ListedFile[];
  readonly language: Language;
  /** What can be done with one. */
  readonly children: (file: ListedFile) => Child;
}

/** Files with their size, and whether a virus scanner has seen them. */
export function FileList({ files, language, children }: FileListProps) {
  const text = attachmentText(language);
  return (
    <ul class="files">
      {files.map((file) => (
        <li>
          <span class="words">{file.name ?? text.nameless}</span>{" "}
          <span class="hint">
            {sizeOf(file.size, language)}, {text.scan[file.scan]}
          </span>
          {children(file)}
        </li>
      ))}
    </ul>
  );
}

/** A file that was not taken, by its name as sent. */
export interface RefusedFile {
  readonly name: string;
  readonly trouble: FileTrouble;
}

/** One sentence for all files that were not taken; undefined when there are none. */
export function fileErrors(refused: readonly RefusedFile[], language: Language): string | undefined {
  const { errorOf, troubles } = attachmentText(language);
  const sentences = refused.map(({ name, trouble }) =>
    fill(errorOf, { name: [...name].slice(0, 80).join(""), why: fill(troubles[trouble], limits) }),
  );
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

/** "312 KB", "4,1 MB". */
export function sizeOf(bytes: number, language: Language): string {
  const number = (value: number, digits: number) =>
    value.toLocaleString(language, { maximumFractionDigits: digits, minimumFractionDigits: 0 });
  return bytes < MB ? `${number(Math.max(1, bytes / 1024), 0)} KB` : `${number(bytes / MB, 1)} MB`;
}

// Endings beside types: some phones know only the one, some only the other.
const accept = Object.entries(acceptedTypes)
  .flatMap(([type, { ending }]) => [type, `.${ending}`])
  .join(",");
