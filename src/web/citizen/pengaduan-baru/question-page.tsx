import type { Child } from "hono/jsx";
import type { DraftAttachment } from "#commands/attachments/sealed-file.ts";
import { formText } from "#text/citizen/form.ts";
import { fill } from "#text/words.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type Errors } from "../../ui/error-summary.tsx";
import { Page } from "../../ui/page.tsx";
import type { Frame } from "../frame.ts";
import { deviceWords } from "./device-words.ts";
import type { Answers } from "./draft.ts";

/** What a question page is handed. */
export interface QuestionProps {
  readonly frame: Frame;
  readonly answers: Answers;
  readonly errors: Errors;
  readonly posts: readonly string[];
  /** Files that were taken, where the page shows them. */
  readonly files: readonly DraftAttachment[];
  /** Place among the pages, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** The key of the draft, to lie beside words on the device. */
  readonly draftKey: string;
  /** Came from the check page and goes back there. */
  readonly returns: boolean;
  readonly notice?: Child;
}

interface Props extends Omit<QuestionProps, "posts" | "answers" | "files" | "draftKey"> {
  readonly title: string;
  readonly kept: boolean;
  /** The form carries files. */
  readonly multipart?: boolean;
  /** Words of what happened, that a browser may keep until they are sent; never who somebody is. */
  readonly onDevice?: boolean;
  readonly scripts?: readonly string[];
  readonly children?: Child;
}

/** The shell of a question page: caption, title, one form, forward, back without losing a word. */
export function QuestionShell(props: Props) {
  const { frame, errors, at, of, returns, title, kept, multipart, onDevice, notice, scripts = [], children } = props;
  const text = formText(frame.language);
  const wrong = Object.keys(errors).length > 0;
  return (
    <Page {...frame} title={title} keepForm="pertanyaan" wrong={wrong} scripts={["formulir.js", ...scripts]} leave>
      <ErrorSummary errors={errors} language={frame.language} />
      {notice}
      <p class="caption">
        {text.caption} · {fill(text.part, { at, of })}
      </p>
      <h1>{title}</h1>
      <form
        id="pertanyaan"
        method="post"
        action={frame.path}
        enctype={multipart ? "multipart/form-data" : undefined}
        novalidate
        {...deviceWords(frame.language, { kept: onDevice })}
      >
        {returns ? <input type="hidden" name="kembali_ke" value="periksa" /> : null}
        {children}
        <div class="buttons">
          <Button>{text.next}</Button>
          {at > 1 ? (
            <Button look="quiet" name="langkah" value="kembali" formnovalidate>
              {text.back}
            </Button>
          ) : null}
          {kept ? (
            <Button look="link" name="langkah" value="hapus" formnovalidate>
              {text.discard}
            </Button>
          ) : null}
        </div>
      </form>
      <p class="hint">{text.kept}</p>
    </Page>
  );
}
