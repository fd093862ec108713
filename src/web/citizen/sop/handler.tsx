import type { Context } from "hono";
import type { Procedure } from "#commands/context.ts";
import { swimlane } from "#sop/swimlane.ts";
import type { Picture } from "#sop/swimlane/picture.ts";
import type { Language } from "#text/words.ts";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../frame.ts";
import { PublicSopPage } from "./view.tsx";

/** `GET /sop`. A version never changes, so its picture is drawn once a language. */
export function showSop(desk: Desk) {
  const drawn = new WeakMap<Procedure, Partial<Record<Language, Picture>>>();
  const pictureOf = (procedure: Procedure, language: Language): Picture => {
    const pictures = drawn.get(procedure) ?? {};
    drawn.set(procedure, pictures);
    return (pictures[language] ??= swimlane(procedure.sop, language));
  };
  return async (c: Context): Promise<Response> => {
    const procedure = await desk.procedure();
    const frame = frameOf(c, procedure);
    const numbers = await desk.numbers(procedure);
    const picture = pictureOf(procedure, frame.language);
    return render(c, <PublicSopPage {...{ frame, numbers, picture }} sop={procedure.sop} />);
  };
}
