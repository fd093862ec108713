import type { Sop } from "#sop/types.ts";
import { privacyText } from "#text/citizen/pages.ts";
import { fill } from "#text/words.ts";
import { Page } from "../../ui/page.tsx";
import type { Frame } from "../frame.ts";

/** What is kept, who can see it, and the rights over it. */
export function PrivacyPage({ frame, sop }: { readonly frame: Frame; readonly sop: Sop }) {
  const text = privacyText(frame.language);
  const contact = sop.office.contact ?? sop.office.name[frame.language];
  return (
    <Page {...frame} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <h2>{text.what}</h2>
      <ul>
        <li>{text.what1}</li>
        <li>{text.what2}</li>
        <li>{text.what3}</li>
      </ul>
      <h2>{text.who}</h2>
      <ul>
        <li>{text.who1}</li>
        <li>{text.who2}</li>
        <li>{text.who3}</li>
      </ul>
      <h2>{text.cookies}</h2>
      <p>{text.cookies1}</p>
      <h2>{text.rights}</h2>
      <p>{fill(text.rights1, { contact })}</p>
      <p>{text.rights2}</p>
    </Page>
  );
}
