import type { Context } from "hono";
import { swimlane } from "#sop/swimlane.ts";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../frame.ts";
import { PublicSopPage } from "./view.tsx";

/** `GET /sop`. */
export function showSop(desk: Desk) {
  return async (c: Context): Promise<Response> => {
    const procedure = await desk.procedure();
    const { sop } = procedure;
    const frame = frameOf(c, procedure);
    const numbers = await desk.numbers(procedure);
    return render(c, <PublicSopPage {...{ sop, frame, numbers }} picture={swimlane(sop, frame.language)} />);
  };
}
