import type { PublicNumbers } from "#queries/measures/public-numbers.ts";
import type { Picture } from "#sop/swimlane/picture.ts";
import type { Sop } from "#sop/types.ts";
import { SopPage } from "../../sop/sop-page.tsx";
import { Page } from "../../ui/page.tsx";
import type { Frame } from "../frame.ts";
import { Numbers } from "./numbers.tsx";

interface PublicSopProps {
  readonly frame: Frame;
  readonly sop: Sop;
  readonly picture: Picture;
  readonly numbers: PublicNumbers;
}

/** The SOP in full, for everyone, with how it goes. */
export function PublicSopPage({ frame, sop, picture, numbers }: PublicSopProps) {
  const { language } = frame;
  return (
    <Page {...frame} title={`SOP ${sop.document.name[language]}`}>
      <SopPage
        sop={sop}
        language={language}
        picture={picture}
        numbers={<Numbers sop={sop} numbers={numbers} language={language} />}
      />
    </Page>
  );
}
