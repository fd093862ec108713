import type { Waiting } from "#queries/channels/waiting.ts";
import { channelsText, outcomeWords } from "#text/console/channels.ts";
import { momentOf } from "#text/when.ts";
import { fill, say, type Language } from "#text/words.ts";
import { Tag } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import type { Errors } from "#web/ui/error-summary.tsx";
import { Field } from "#web/ui/field.tsx";
import { paths } from "../paths.ts";
import { ChooseAll } from "../worklist/choose-all.tsx";
import { PICK } from "../worklist/names.ts";
import { reasonOf } from "./reason.ts";
import type { ChannelsProps } from "./view.tsx";

/** What was typed to set several aside, and what is wrong with it. */
export interface Dismissing {
  readonly because: string;
  readonly errors: Errors;
}

export const nothingTyped: Dismissing = { because: "", errors: {} };

interface WaitingListProps extends Pick<ChannelsProps, "waitingCount" | "dismissing" | "now" | "zoned"> {
  readonly waiting: readonly Waiting[];
}

/** What waits for a person, oldest first; several that are nothing for the office are set aside at once. */
export function WaitingList(props: WaitingListProps) {
  const { waiting, waitingCount, dismissing, zoned } = props;
  const { language } = zoned;
  const text = say(channelsText, language);
  return (
    <section aria-labelledby="menunggu">
      <h2 id="menunggu">{text.waitingTitle}</h2>
      {waitingCount > waiting.length ? (
        <p class="soft">{fill(text.waitingMore, { count: waitingCount, shown: waiting.length })}</p>
      ) : null}
      {waiting.length === 0 ? (
        <p class="empty">{text.waitingNone}</p>
      ) : (
        <form method="post" action={paths.dismissing} id="kiriman">
          <ChooseAll language={language} />
          <ul class="tray">
            {waiting.map((each) => (
              <Line {...props} waiting={each} />
            ))}
          </ul>
          <DismissBar because={dismissing.because} language={language} />
        </form>
      )}
    </section>
  );
}

function Line({ waiting, now, zoned }: Pick<ChannelsProps, "now" | "zoned"> & { readonly waiting: Waiting }) {
  const { id, outcome, reason, receivedAt, summary } = waiting;
  const { language } = zoned;
  const text = say(channelsText, language);
  const subject = summary ? summary.subject || text.noSubject : text.unreadable;
  const who = summary?.name || summary?.from;
  const name = PICK + id;
  return (
    <li>
      <p>
        <input
          type="checkbox"
          class="pick no-print"
          id={name}
          name={name}
          value="ya"
          aria-label={fill(text.pick, { subject: who ? `${subject}, ${who}` : subject })}
        />
        <a href={paths.waiting(id)}>{subject}</a>{" "}
        <Tag mood={outcome === "quarantine" ? "bad" : "info"}>{outcomeWords[outcome][language]}</Tag>
      </p>
      <p class="soft">{[who, momentOf(receivedAt, now, zoned)].filter(Boolean).join(" · ")}</p>
      <p>{reasonOf(reason, language)}</p>
    </li>
  );
}

function DismissBar({ because, language }: { readonly because: string; readonly language: Language }) {
  const text = say(channelsText, language);
  return (
    <fieldset class="dismiss-bar no-print">
      <legend>{text.dismissTitle}</legend>
      <Field
        {...{ name: "because", label: text.because, hint: text.becauseHint, language, value: because }}
        maxlength={300}
        optional
      />
      <Button look="quiet">{text.dismissGo}</Button>
    </fieldset>
  );
}
