import type { Child } from "hono/jsx";
import type { TrackFile } from "#queries/types.ts";
import { attachmentText } from "#text/attachments.ts";
import { trackText } from "#text/citizen/track.ts";
import { scoreWords } from "#text/vocabulary.ts";
import type { Language } from "#text/words.ts";
import { Details } from "../../../ui/blocks.tsx";
import { Button } from "../../../ui/button.tsx";
import { Radios } from "../../../ui/choices.tsx";
import { FILES, FilesField } from "../../../ui/files.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { deviceWords } from "../../pengaduan-baru/device-words.ts";
import { UploadBox } from "../../uploads/box.tsx";
import { askedAbout } from "./asked-about.ts";
import { askedFirst, hasWords, keyFor, type Slug, type Typed } from "./typed.ts";
import { uploadsOf } from "./uploads.ts";

export interface CanProps {
  readonly file: TrackFile;
  readonly language: Language;
  readonly typed: Typed | null;
}

/** What the complainant can do now: the one thing that is waited for stands open, the others one press away. */
export function Can(props: CanProps) {
  const { file, language, typed } = props;
  const { can, complaint } = file;
  const text = trackText(language).can;
  const expected = can.includes("supplement") || (can.includes("rate") && !complaint.rating);
  const open = (slug: Slug) => typed?.slug === slug;
  return (
    <section aria-labelledby="dapat">
      <h2 id="dapat">{text.title}</h2>
      {expected ? null : <p>{text.nothing}</p>}
      {can.includes("supplement") ? <Message {...props} supplement /> : null}
      {can.includes("rate") && !complaint.rating ? <Rating {...props} /> : null}
      {can.includes("rate") && complaint.rating ? (
        <Details summary={text.rateAgain} open={open("penilaian")}>
          <Rating {...props} />
        </Details>
      ) : null}
      {can.includes("close") ? (
        <Details
          summary={can.includes("rate") && !complaint.rating ? text.close : text.closeSend}
          open={open("penutupan")}
        >
          <p>
            {text.closeHint} {objecting(props)}
          </p>
          <SendForm slug="penutupan" {...props}>
            <Button look="quiet">{text.closeSend}</Button>
          </SendForm>
        </Details>
      ) : null}
      {can.includes("object") ? (
        <Details summary={text.object} open={open("sanggahan")}>
          <Objection {...props} />
        </Details>
      ) : null}
      {can.includes("write") ? (
        <Details summary={text.write} open={open("pesan")}>
          <Message {...props} />
        </Details>
      ) : null}
      {askedFirst
        .filter((slug) => can.includes(askedAbout[slug].verb))
        .map((slug) => (
          <p>
            <a class="alone" href={`/lacak/${complaint.reference}/${slug}`}>
              {text[askedAbout[slug].verb]}
            </a>
          </p>
        ))}
    </section>
  );
}

function Message(props: CanProps & { readonly supplement?: boolean }) {
  const text = trackText(props.language).can;
  const label = props.supplement ? text.supplementLabel : text.writeLabel;
  const hint = props.supplement ? undefined : text.writeHint;
  const { reference } = props.file.complaint;
  return (
    <SendForm slug="pesan" {...props} multipart>
      <TextArea {...field(props, "pesan", "pesan")} label={label} hint={hint} />
      <UploadBox language={props.language} path={uploadsOf(reference)} page={`/lacak/${reference}`} follows="message">
        <FilesField
          language={props.language}
          label={attachmentText(props.language).optional}
          files={props.file.attachments.filter(({ seq }) => seq === null)}
          listTitle={attachmentText(props.language).waiting}
          error={props.typed?.slug === "pesan" ? props.typed.errors[FILES] : undefined}
        />
      </UploadBox>
      <Button>{props.supplement ? text.supplement : text.writeSend}</Button>
    </SendForm>
  );
}

function Rating(props: CanProps) {
  const text = trackText(props.language).can;
  const { rating, closed } = props.file.complaint;
  const chosen = field(props, "penilaian", "nilai");
  return (
    <SendForm slug="penilaian" {...props}>
      <Radios
        {...chosen}
        value={chosen.value ?? (rating ? String(rating.score) : undefined)}
        label={text.rateLabel}
        options={Object.entries(scoreWords).map(([value, words]) => ({ value, label: words[props.language] }))}
      />
      <TextArea
        {...field(props, "penilaian", "umpan_balik")}
        label={text.feedback}
        hint={text.feedbackHint}
        rows={3}
        optional
      />
      <p class="hint">{objecting(props)}</p>
      <div class="buttons">
        {closed ? null : (
          <Button name="lalu" value="tutup">
            {text.rateAndClose}
          </Button>
        )}
        <Button look={closed ? "main" : "quiet"}>{text.rateSend}</Button>
      </div>
    </SendForm>
  );
}

function Objection(props: CanProps) {
  const text = trackText(props.language).can;
  return (
    <SendForm slug="sanggahan" {...props}>
      <TextArea {...field(props, "sanggahan", "alasan")} label={text.objectLabel} hint={text.objectHint} />
      <Button>{text.objectSend}</Button>
    </SendForm>
  );
}

/** Whether an objection is still possible after rating or closing; one that is used up or too late is not promised. */
function objecting({ file, language }: CanProps): string {
  const text = trackText(language).can;
  return file.can.includes("object") ? text.mayObject : text.mayNotObject;
}

/** A field of one of these forms, with what was typed in it before it was refused. */
function field({ typed, language }: CanProps, slug: Slug, name: string) {
  const mine = typed?.slug === slug ? typed : null;
  return { name, language, value: mine?.form[name], error: mine?.errors[name] };
}

export function SendForm({
  slug,
  file,
  typed,
  language,
  multipart,
  children,
}: CanProps & {
  readonly slug: Slug;
  readonly multipart?: boolean;
  readonly children?: Child;
}) {
  return (
    <form
      method="post"
      action={`/lacak/${file.complaint.reference}/${slug}`}
      enctype={multipart ? "multipart/form-data" : undefined}
      novalidate
      {...deviceWords(language, { kept: hasWords(slug), sends: hasWords(slug) })}
    >
      <input type="hidden" name="kunci" value={keyFor(slug, typed)} />
      {children}
    </form>
  );
}
