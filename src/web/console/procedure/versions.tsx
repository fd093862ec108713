import { procedureText } from "#text/console/procedure.ts";
import { fill, say, type Language } from "#text/words.ts";

/** A version of the SOP under which something runs still or was measured. */
export interface RunningVersion {
  readonly version: number;
  readonly inForce: boolean;
  /** Complaints that are open under it. */
  readonly open: number;
  /** Steps that ended under it. */
  readonly measured: number;
  /** Where its numbers are; null: they are on this page. */
  readonly href: string | null;
}

/** The versions that one may look at; a complaint keeps the version it was lodged under. */
export function Versions(props: { readonly versions: readonly RunningVersion[]; readonly language: Language }) {
  const { versions, language } = props;
  const text = say(procedureText, language);
  if (versions.length < 2) return null;
  return (
    <nav aria-label={text.versions}>
      <p class="soft">{text.versionsLead}</p>
      <ul class="plain">
        {versions.map(({ version, inForce, open, measured, href }) => {
          const running = fill(text.runningUnder, { version, open });
          return (
            <li>
              {href ? <a href={href}>{running}</a> : <strong aria-current="true">{running}</strong>}
              {inForce ? ` (${text.inForce})` : ""}
              {measured > 0 ? `. ${fill(text.measured, { measured })}` : ""}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
