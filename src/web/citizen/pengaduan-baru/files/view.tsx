import { attachmentText } from "#text/attachments.ts";
import { Button } from "../../../ui/button.tsx";
import { FILES, FilesField } from "../../../ui/files.tsx";
import { UploadBox } from "../../uploads/box.tsx";
import { UPLOADS } from "../uploads/path.ts";
import { QuestionShell, type QuestionProps } from "../question-page.tsx";

/** Evidence, for who has some: files already taken stay listed, whatever happens to the next. */
export function FilesPage({ answers, files, ...shell }: QuestionProps) {
  const { language } = shell.frame;
  const text = attachmentText(language);
  return (
    <QuestionShell
      {...shell}
      title={text.title}
      kept={Object.keys(answers).length > 0}
      multipart
      scripts={["unggah.js"]}
    >
      <p>{text.lead}</p>
      <UploadBox language={language} path={UPLOADS}>
        <FilesField
          language={language}
          files={files.map(({ secret, ...file }) => ({ ...file, name: secret.name }))}
          listTitle={text.taken}
          error={shell.errors[FILES]}
        />
      </UploadBox>
      <p>
        <Button look="quiet" name="langkah" value="lampirkan">
          {text.add}
        </Button>
      </p>
      <p class="hint">{text.hidden}</p>
    </QuestionShell>
  );
}
