import type { Language } from "#text/words.ts";
import { drawArrows, linksOf } from "./swimlane/draw-arrows.ts";
import { layOut } from "./swimlane/lay-out.ts";
import type { Picture } from "./swimlane/picture.ts";
import { placeLabels } from "./swimlane/place-labels.ts";
import type { Sop } from "./types.ts";

/**
 * Draws an SOP as a flowchart in lanes: an actor a column, a step a row in the order in which they happen, arrows along
 * the ways on. Takes any SOP whose actors and ways are known (`checkSop`); gives places in pixels, text broken into lines.
 */
export function swimlane(sop: Sop, language: Language): Picture {
  const drawn = pictures.get(sop) ?? new Map<Language, Picture>();
  pictures.set(sop, drawn);
  const found = drawn.get(language);
  if (found) return found;
  const picture = draw(sop, language);
  drawn.set(language, picture);
  return picture;
}

/** An SOP never changes, so each is drawn once for as long as somebody holds it. */
const pictures = new WeakMap<Sop, Map<Language, Picture>>();

function draw(sop: Sop, language: Language): Picture {
  const layout = layOut(sop, language);
  const links = linksOf(sop);
  const arrows = placeLabels(layout, drawArrows(layout, links), links, language);
  return { ...layout, arrows };
}
