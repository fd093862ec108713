import { calendarText } from "#text/console/settings/calendar.ts";
import { frontText } from "#text/console/settings/front.ts";
import { say } from "#text/words.ts";
import { Details } from "#web/ui/blocks.tsx";
import { Button } from "#web/ui/button.tsx";
import { paths } from "../../paths.ts";
import { At } from "./at.tsx";
import type { CalendarPageProps } from "./view.tsx";

/** Makes an earlier version of the calendar hold again, by a letter; sent, it shows first what that would move. */
export function PutBackCalendar(props: CalendarPageProps & { readonly version: number }) {
  const { version, errors, around } = props;
  const text = say(calendarText, around.language);
  const at = `source-v${version}`;
  return (
    <Details summary={frontText.putBack[around.language]} open={errors[at] !== undefined}>
      <form method="post" action={paths.calendarSettings} novalidate>
        <input type="hidden" name="kind" value="restoration" />
        <input type="hidden" name="version" value={String(version)} />
        <At {...props} name={at} label={text.putBackSource} />
        <Button look="quiet">
          {text.preview}
          <span class="sr">: {version}</span>
        </Button>
      </form>
    </Details>
  );
}
