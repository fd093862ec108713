import type { Sop } from "#sop/types.ts";
import { sopPageText } from "#text/sop-page.ts";
import { Readings } from "#web/sop/readings.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Frame } from "../../frame.ts";

/** How the office reads the unclear places of its SOP. */
export function ReadingsPage({ frame, sop }: { readonly frame: Frame; readonly sop: Sop }) {
  const { language } = frame;
  const { readings, document } = sopPageText(language);
  return (
    <Page {...frame} title={readings} back={{ href: "/sop", text: `SOP ${sop.document.name[language]}` }}>
      <h1>{readings}</h1>
      <p class="hint">
        {document}: {sop.document.number}
      </p>
      <Readings readings={sop.readings} language={language} />
    </Page>
  );
}
