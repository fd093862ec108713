import type { Procedure } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import { targetOf } from "#sop/ask.ts";
import { homeText } from "#text/citizen/home.ts";
import { fill } from "#text/words.ts";
import { Tag } from "../../ui/blocks.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { Channels } from "../channels.tsx";
import type { Frame } from "../frame.ts";
import { HoursTable } from "../hours-table.tsx";
import { limitWords } from "../limit-words.ts";
import { opennessWords } from "./openness.ts";

export interface HomeProps {
  readonly frame: Frame;
  readonly procedure: Pick<Procedure, "sop" | "calendar" | "settings">;
  readonly now: Instant;
}

/** Three questions: how do I complain, where is my complaint, is it open now. */
export function HomePage({ frame, procedure: { sop, calendar, settings }, now }: HomeProps) {
  const { language } = frame;
  const text = homeText(language);
  const response = targetOf(sop, "response")?.target;
  const openness = opennessWords(calendar, now, language);
  return (
    <Page {...frame} title={text.title}>
      <h1>{text.title}</h1>
      {settings.office?.opening ? <p class="words">{settings.office.opening[language]}</p> : null}
      <p class="lead">{text.lead}</p>
      {response ? <p>{fill(text.promise, { limit: limitWords(response, language) })}</p> : null}
      <div class="start">
        <ButtonLink href="/pengaduan/baru">{text.start}</ButtonLink>
        <p class="hint">{text.startHint}</p>
      </div>

      <section class="card" aria-labelledby="lacak">
        <h2 id="lacak">{text.where}</h2>
        <form method="post" action="/lacak" novalidate>
          <Field
            name="kode"
            label={text.code}
            hint={text.codeHint}
            language={language}
            autocomplete="off"
            short
            plain
          />
          <Button look="quiet">{text.look}</Button>
        </form>
      </section>

      <section aria-labelledby="buka">
        <h2 id="buka">{text.openNow}</h2>
        <p>
          <Tag mood={openness.open ? "good" : "warn"}>{openness.title}</Tag> {openness.rest}
        </p>
        <p>{text.always}</p>
        <HoursTable hours={sop.office.hours} now={now} language={language} />
        <p>
          <a class="alone" href="/janji-temu">
            {text.appointment}
          </a>
        </p>
      </section>

      <section aria-labelledby="cara">
        <h2 id="cara">{text.ways}</h2>
        <h3>{text.online}</h3>
        <Channels channels={sop.channels.filter(({ online, address }) => online && address)} language={language} />
        <h3>{text.atOffice}</h3>
        {sop.office.address ? <p class="words">{sop.office.address}</p> : null}
        {settings.office?.contact ? <p>{settings.office.contact}</p> : null}
        <p>{text.atOfficeHow}</p>
        <Channels channels={sop.channels.filter(({ online }) => !online)} language={language} />
        <p>{text.samePath}</p>
      </section>
    </Page>
  );
}
