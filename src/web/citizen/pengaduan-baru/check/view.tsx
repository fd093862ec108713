import type { Kind } from "#complaints/types.ts";
import type { DraftAttachment } from "#commands/attachments/sealed-file.ts";
import { attachmentText } from "#text/attachments.ts";
import { formText } from "#text/citizen/form.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/blocks.tsx";
import { Page } from "../../../ui/page.tsx";
import { FILES, sizeOf } from "../../../ui/files.tsx";
import { SummaryList, type Answer } from "../../../ui/summary-list.tsx";
import type { Frame } from "../../frame.ts";
import { deviceWords } from "../device-words.ts";
import type { Answers } from "../draft.ts";
import { hasNoEmail } from "../identity/check.ts";
import { noEmailReasons } from "../identity/no-email-reasons.ts";
import { CHECK, questionPages } from "../question-pages.ts";

export interface CheckProps {
  readonly frame: Frame;
  readonly answers: Answers;
  readonly files: readonly DraftAttachment[];
  /** Why the last try to send was refused. */
  readonly refused?: string;
}

/** Every answer before it goes, each with a way back to it. */
export function CheckPage({ frame, answers, files, refused }: CheckProps) {
  const { language } = frame;
  const text = formText(language);
  return (
    <Page
      {...frame}
      title={text.check.title}
      wrong={refused !== undefined}
      scripts={["formulir.js"]}
      leave
      back={{ href: questionPages.at(-1)!.path, text: text.back }}
    >
      {refused ? (
        <Notice mood="bad" title={refused}>
          <p>{text.check.notSent}</p>
        </Notice>
      ) : null}
      <p class="caption">{text.caption}</p>
      <h1>{text.check.title}</h1>
      <h2>{text.what.title}</h2>
      <SummaryList answers={whatAnswers(answers, text)} language={language} />
      <h2>{text.circumstances.title}</h2>
      <SummaryList answers={circumstancesAnswers(answers, text)} language={language} />
      <h2>{attachmentText(language).title}</h2>
      <SummaryList answers={[filesAnswer(files, language)]} language={language} />
      <h2>{text.identity.title}</h2>
      <SummaryList answers={identityAnswers(answers, text, language)} language={language} />
      <p>{text.check.lead}</p>
      <form method="post" action={CHECK} {...deviceWords(language, { sends: true })}>
        <div class="buttons">
          <Button>{text.check.send}</Button>
          <Button look="link" name="langkah" value="hapus">
            {text.discard}
          </Button>
        </div>
      </form>
    </Page>
  );
}

type Text = ReturnType<typeof formText>;

function changeAt(page: number, field: string): string {
  return `${questionPages[page]!.path}?kembali_ke=periksa#${field}`;
}

function whatAnswers(answers: Answers, { what }: Text): readonly Answer[] {
  return [
    { question: what.description, answer: answers["description"], change: changeAt(0, "description") },
    { question: what.subject, answer: answers["subject"], change: changeAt(0, "subject") },
    { question: what.kind, answer: what[(answers["kind"] ?? "complaint") as Kind], change: changeAt(0, "kind") },
  ];
}

function circumstancesAnswers(answers: Answers, { circumstances, check }: Text): readonly Answer[] {
  const fields = ["occurredAt", "place", "reportedWords", "reportedPost", "remedySought"] as const;
  return fields.map((field) => ({
    question: circumstances[field],
    answer: answers[field] ?? check.empty,
    change: changeAt(1, field),
  }));
}

function filesAnswer(files: readonly DraftAttachment[], language: Frame["language"]): Answer {
  const text = attachmentText(language);
  const names = files.map(({ secret, size }) => `${secret.name} (${sizeOf(size, language)})`).join("\n");
  return { question: text.section, answer: names || text.none, change: changeAt(2, FILES) };
}

function identityAnswers(answers: Answers, { identity, check }: Text, language: Frame["language"]): readonly Answer[] {
  const treatment = answers["identity"] as "named" | "confidential" | "anonymous";
  const choice = { question: check.treatment, answer: identity[treatment], change: changeAt(3, "identity") };
  if (treatment === "anonymous") return [choice];
  const reason = noEmailReasons(language).find(({ value }) => value === answers["noEmailReason"])?.label;
  const email = hasNoEmail(answers) ? `${identity.noEmail}: ${reason}` : answers["email"];
  return [
    choice,
    { question: identity.name, answer: answers["name"], change: changeAt(3, "name") },
    { question: identity.email, answer: email, change: changeAt(3, "email") },
    { question: identity.phone, answer: answers["phone"] ?? check.empty, change: changeAt(3, "phone") },
    { question: identity.address, answer: answers["address"] ?? check.empty, change: changeAt(3, "address") },
  ];
}
