import type { Picture } from "#sop/swimlane/picture.ts";
import type { Sop } from "#sop/types.ts";
import { SopPage } from "../../sop/sop-page.tsx";
import { Page } from "../../ui/page.tsx";
import type { Frame } from "../frame.ts";

/** The SOP in full, for everyone. */
export function PublicSopPage({
  frame,
  sop,
  picture,
}: {
  readonly frame: Frame;
  readonly sop: Sop;
  readonly picture: Picture;
}) {
  return (
    <Page {...frame} title={`SOP ${sop.document.name[frame.language]}`}>
      <SopPage sop={sop} language={frame.language} picture={picture} />
    </Page>
  );
}
