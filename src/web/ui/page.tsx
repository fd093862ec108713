import type { Child } from "hono/jsx";
import type { Language } from "#text/words.ts";
import { uiText } from "#text/ui.ts";
import { Document } from "./document.tsx";
import { DefaultButton, LanguageSwitch } from "./language-switch.tsx";

export interface PageProps {
  /** Without the name of the office: the shell adds it. */
  readonly title: string;
  readonly language: Language;
  /** `logo`: its address, where the office has one. */
  readonly office: { readonly name: string; readonly logo?: string | null };
  /** Path of this page: the language switch comes back to it. */
  readonly path: string;
  /**
   * Id of a form whose typed words must survive the language switch: the switch then submits that form with
   * `bahasa=en`, and the handler keeps what was typed.
   */
  readonly keepForm?: string | undefined;
  /** Something on the page must be put right: the title says so first. */
  readonly wrong?: boolean | undefined;
  readonly back?: { readonly href: string; readonly text?: string } | undefined;
  readonly scripts?: readonly string[];
  /** Somebody may come in: offers the way out. */
  readonly leave?: boolean;
  readonly children?: Child;
}

/** Where one who must leave at once goes; it takes answers and opened complaints off the browser. */
export const LEAVE = "/keluar-cepat";

/** The shell of every public page. */
export function Page({ title, office, wrong, back, leave, children, ...rest }: PageProps) {
  const text = uiText(rest.language);
  return (
    <Document
      title={`${wrong ? `${text.errorPrefix}: ` : ""}${title} – ${office.name}`}
      language={rest.language}
      sheet="citizen.css"
      scripts={rest.scripts ?? []}
    >
      {rest.keepForm ? <DefaultButton form={rest.keepForm} /> : null}
      <a class="skip" href="#isi">
        {text.skip}
      </a>
      <header class="top">
        <div>
          <a class="office" href="/">
            {office.logo ? <img class="logo" src={office.logo} alt="" /> : null}
            {office.name} <small>{text.service}</small>
          </a>
          <LanguageSwitch language={rest.language} path={rest.path} keepForm={rest.keepForm} />
        </div>
      </header>
      {leave ? (
        <p class="leave no-print">
          <a href={LEAVE} rel="nofollow" data-leave="">
            {text.leave}
            <span class="sr">: {text.leaveHint}</span>
          </a>
        </p>
      ) : null}
      <main class="middle" id="isi" tabindex={-1}>
        {back ? (
          <p class="back">
            <a href={back.href}>{back.text ?? text.back}</a>
          </p>
        ) : null}
        {children}
      </main>
      <Footer language={rest.language} />
    </Document>
  );
}

function Footer({ language }: { readonly language: Language }) {
  const text = uiText(language);
  return (
    <footer class="bottom">
      <nav aria-label={text.footer}>
        <ul>
          <li>
            <a href="/privasi">{text.privacy}</a>
          </li>
          <li>
            <a href="/sop">{text.sop}</a>
          </li>
          <li>
            <a href="/janji-temu">{text.appointment}</a>
          </li>
          <li>
            <a href="https://ombudsman.go.id" rel="external">
              {text.ombudsman}
            </a>
          </li>
        </ul>
      </nav>
      <p>{text.free}</p>
    </footer>
  );
}
