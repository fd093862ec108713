import type { AccountChange } from "#queries/person-history.ts";
import { auditText } from "#text/console/audit.ts";
import { momentOf, type Zoned } from "#text/when.ts";
import { say } from "#text/words.ts";
import type { Instant } from "#lib/time.ts";
import { auditWords } from "../audit/audit-words.ts";

export interface HistoryProps {
  readonly history: readonly AccountChange[];
  readonly zoned: Zoned;
  readonly now: Instant;
}

/** What was done to an account: when, by whom, what. */
export function AccountHistory({ history, zoned, now }: HistoryProps) {
  const text = say(auditText, zoned.language);
  return (
    <section aria-labelledby="riwayat" class="account-history">
      <h2 id="riwayat">{text.history}</h2>
      <p class="soft">{history.length === 0 ? text.none : text.historyLead}</p>
      <ul>
        {history.map((change) => (
          <li>
            <span class="soft">{momentOf(change.at, now, zoned)}</span> <strong>{change.by ?? text.commandLine}</strong>
            : {auditWords(change, zoned.language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
