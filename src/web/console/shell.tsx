import type { Child } from "hono/jsx";
import type { Instant } from "#lib/time.ts";
import type { StaffRole } from "#sop/types.ts";
import { actingText } from "#text/console/acting.ts";
import { liveText } from "#text/console/live.ts";
import { shellText } from "#text/console/shell.ts";
import { uiText } from "#text/ui.ts";
import { roleWords } from "#text/vocabulary.ts";
import { say, type Language } from "#text/words.ts";
import { Document } from "#web/ui/document.tsx";
import { DefaultButton, LanguageSwitch } from "#web/ui/language-switch.tsx";
import { KeyButtons, KeyDialogs } from "./keys/dialogs.tsx";
import { letters } from "./keys/letters.ts";
import { liveAttributes, type LivePage } from "./live/address.ts";
import type { NavigationLink } from "./navigation.ts";
import { paths } from "./paths.ts";

/** What stands around every page: which office, who is signed in, where one can go. */
export interface Around {
  readonly language: Language;
  readonly office: string;
  /** Address of the office's logo, where it has one. */
  readonly logo?: string | null;
  /** Where the language switch comes back to. */
  readonly path: string;
  readonly who: {
    readonly id: string;
    readonly name: string;
    readonly role: StaffRole;
    readonly acting?: "may" | "does" | undefined;
  } | null;
  readonly links: readonly NavigationLink[];
  readonly drawnAt: Instant;
  /** Of this answer's Content-Security-Policy. */
  readonly nonce: string | undefined;
}

interface ShellProps {
  readonly title: string;
  readonly around: Around;
  /** Something on the page must be put right: the title says so first. */
  readonly wrong?: boolean;
  /** Id of the form whose typed words must survive the language switch; its route must `keep` them. */
  readonly keepForm?: string | undefined;
  /** What the first button of that form sends, where it has a name: Enter presses it. */
  readonly first?: { readonly name: string; readonly value: string };
  /** Narrow pages: sign-in and the like. */
  readonly narrow?: boolean;
  /** Scripts of this page by their source names. */
  readonly scripts?: readonly string[];
  /** How it follows what happens while it is open. */
  readonly live?: LivePage;
  readonly children?: Child;
}

/** The shell of every console page: header, menu at the left (on a phone: above), the page. */
export function Shell({ title, around, wrong, keepForm, first, narrow, scripts = [], live, children }: ShellProps) {
  const { language } = around;
  const text = say(shellText, language);
  const prefix = wrong ? `${uiText(language).errorPrefix}: ` : "";
  const following = liveAttributes(around, live);
  const follows = "data-live" in following;
  return (
    <Document
      title={`${prefix}${title} – ${text.console}`}
      language={language}
      sheet="console.css"
      scripts={[...scripts, ...(around.who ? ["console-keys.js"] : []), ...(follows ? ["console-live.js"] : [])]}
      head={around.nonce ? <meta name="csp-nonce" content={around.nonce} /> : null}
    >
      {keepForm ? <DefaultButton form={keepForm} {...first} /> : null}
      <a class="skip" href="#isi">
        {text.skip}
      </a>
      <Header around={around} keepForm={keepForm} />
      <div class={around.who ? "console" : "console outside"}>
        {around.who ? <Menu around={around} /> : null}
        <main id="isi" tabindex={-1} class={narrow ? "narrow" : undefined} {...following}>
          {children}
        </main>
      </div>
      {follows ? <LiveLine language={language} /> : null}
      {around.who ? <KeyDialogs around={around} /> : null}
    </Document>
  );
}

function LiveLine({ language }: { readonly language: Language }) {
  const { changed, held, over, lost } = say(liveText, language);
  const words = { "data-changed": changed, "data-held": held, "data-over": over, "data-lost": lost };
  return <p class="live-line" id="live-line" role="status" data-turbo-permanent="" {...words}></p>;
}

function Header({ around, keepForm }: Pick<ShellProps, "around" | "keepForm">) {
  const { language, office, logo, path, who } = around;
  const text = say(shellText, language);
  return (
    <header class="console-top">
      <a class="office" href={who ? paths.worklist : paths.signIn}>
        {logo ? <img class="logo" src={logo} alt="" /> : null}
        {office} <small>{text.console}</small>
      </a>
      {who ? (
        <p class="who">
          <span class="sr">{text.signedInAs} </span>
          <a href={paths.account}>{who.name}</a> <span>{roleWords[who.role][language]}</span>{" "}
          {who.acting === "does" ? <strong>({actingText.plh[language]})</strong> : null}
        </p>
      ) : null}
      {who ? <KeyButtons around={around} /> : null}
      {who?.acting ? (
        <form method="post" action={paths.actingNow}>
          <input type="hidden" name="as" value={who.acting === "may" ? "leader" : "self"} />
          <button class="as-link">{actingText[who.acting === "may" ? "begin" : "stop"][language]}</button>
        </form>
      ) : null}
      <LanguageSwitch {...{ language, path, keepForm }} />
      {who ? (
        <form method="post" action={paths.signOut}>
          <button class="as-link">{text.signOut}</button>
        </form>
      ) : null}
    </header>
  );
}

function Menu({ around: { language, links } }: { readonly around: Around }) {
  const text = say(shellText, language);
  return (
    <nav class="menu" aria-label={text.navigation}>
      <ul>
        {links.map(({ href, name, here }) => (
          <li data-key={letters[name]}>
            <a href={href} aria-current={here ? "page" : undefined}>
              {text[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
