import { troubleText } from "#text/citizen/pages.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import type { Frame } from "../frame.ts";

export type TroubleKind = "notFound" | "failed" | "tooLarge" | "refused";

/** Something went wrong: what, and what to do. The same bytes whatever address was asked for. */
export function TroublePage({ frame, kind }: { readonly frame: Frame; readonly kind: TroubleKind }) {
  const text = troubleText(frame.language);
  return (
    <Page {...frame} path="/" title={text[`${kind}Title`]} scripts={["formulir.js"]} leave>
      <h1>{text[`${kind}Title`]}</h1>
      <p class="lead">{text[kind]}</p>
      <div class="buttons">
        <ButtonLink href="/">{text.home}</ButtonLink>
        {kind === "notFound" ? (
          <ButtonLink look="quiet" href="/lacak">
            {text.enterCode}
          </ButtonLink>
        ) : null}
      </div>
    </Page>
  );
}
