import type { Language } from "#text/words.ts";
import { uiText } from "#text/ui.ts";

interface Props {
  readonly language: Language;
  /** Path of this page: the switch comes back to it. */
  readonly path: string;
  /**
   * Id of a form whose typed words must survive the switch: it then submits that form with `bahasa=en`, and the handler
   * keeps what was typed.
   */
  readonly keepForm?: string | undefined;
}

/** A link that comes back to the same page, or a button of the form whose words must not be lost. */
export function LanguageSwitch({ language, path, keepForm }: Props) {
  const text = uiText(language);
  const other = language === "id" ? "en" : "id";
  if (keepForm) {
    return (
      <button class="as-link language" form={keepForm} name="bahasa" value={other} lang={other} formnovalidate>
        {text.otherLanguage}
      </button>
    );
  }
  return (
    <a
      class="language"
      href={`/bahasa/${other}?ke=${encodeURIComponent(path)}`}
      hreflang={other}
      lang={other}
      rel="nofollow"
    >
      {text.otherLanguage}
    </a>
  );
}

interface DefaultButtonProps {
  readonly form: string;
  /** What the first button of the form itself sends, where it has a name. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Enter in a field presses the first button of its form, in the order of the page: never the language switch. */
export function DefaultButton(props: DefaultButtonProps) {
  return <button class="sr" {...props} tabindex={-1} aria-hidden="true"></button>;
}
