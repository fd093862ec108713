import type { Child } from "hono/jsx";
import type { Instant } from "#lib/time.ts";
import { writingText } from "#text/console/writing.ts";
import type { Zoned } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Button } from "#web/ui/button.tsx";
import { shortMoment } from "../short-moment.ts";

interface Kept {
  /** Where what is typed is kept before it is sent. */
  readonly path: string;
  /** Whose form it is. */
  readonly staffId: string;
  /** When it was drawn. */
  readonly now: Instant;
  /** It was sent and came back: its words are kept at once. */
  readonly cameBack?: boolean;
}

/** What makes a form one that is kept while it is typed into, by the script `console-drafts.js`. */
export function keptAt({ path, staffId, now, cameBack = false }: Kept) {
  return { "data-draft": path, "data-who": staffId, "data-drawn": String(now), "data-came-back": cameBack };
}

/** Tells two windows of one person apart, in a form that carries no key of its own. */
export function FormKey() {
  return <input type="hidden" name="idempotencyKey" value={crypto.randomUUID()} />;
}

/** Where a form says whether its words are kept. */
export function KeptLine({ language }: { readonly language: Language }) {
  const { away, ended, refused, elsewhere } = say(writingText, language);
  const words = {
    "data-away": away,
    "data-ended": ended,
    "data-refused": refused,
    "data-elsewhere": elsewhere,
  };
  return <p class="draft-status" role="status" {...words}></p>;
}

/** The button that keeps a draft where no script does it. */
export function KeepWithoutScript({ path, language }: { readonly path: string; readonly language: Language }) {
  return (
    <noscript>
      <button class="button quiet" formaction={path} formnovalidate>
        {writingText.keep[language]}
      </button>
    </noscript>
  );
}

interface ThrowAwayProps {
  /** Where it is thrown away. */
  readonly path: string;
  readonly language: Language;
  /** Which of several on a page it is; only for who hears the page. */
  readonly beside?: string | undefined;
  /** What its form carries along. */
  readonly fields?: Child;
}

/** The way to be rid of a draft, asked twice. */
export function ThrowAway({ path, language, beside, fields }: ThrowAwayProps) {
  const text = say(writingText, language);
  return (
    <details>
      <summary>
        {text.throwAway}
        {beside ? <span class="sr"> {beside}</span> : null}
      </summary>
      <form method="post" action={path}>
        {fields}
        <Button look="grave">{text.throwAwaySure}</Button>
      </form>
    </details>
  );
}

interface DraftLineProps extends Omit<ThrowAwayProps, "language"> {
  readonly keptAt: Instant;
  readonly now: Instant;
  readonly zoned: Zoned;
}

/** From when a draft is that stands in a form, and how to be rid of it. */
export function DraftLine({ keptAt: at, now, zoned, ...rest }: DraftLineProps) {
  return (
    <div class="draft-notice">
      <p>{fill(writingText.draft[zoned.language], { when: shortMoment(at, now, zoned) })}</p>
      <ThrowAway {...rest} language={zoned.language} />
    </div>
  );
}
