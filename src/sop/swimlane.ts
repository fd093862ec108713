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
  const layout = layOut(sop, language);
  const links = linksOf(sop);
  const arrows = placeLabels(layout, drawArrows(layout, links), links, language);
  return { ...layout, arrows };
}
