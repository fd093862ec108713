import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf, type Frame } from "../frame.ts";
import { languageOf } from "../../middleware/language.ts";
import { TroublePage, type TroubleKind } from "./view.tsx";

const status = { notFound: 404, failed: 500, tooLarge: 413, refused: 403 } as const;

/** Answers for what went wrong, as pages that say what to do. */
export function troubleHandlers(desk: Desk) {
  const answer = (kind: TroubleKind) => async (c: Context) => {
    const frame = await desk.procedure().then(
      (procedure) => frameOf(c, procedure),
      () => frameWithoutOffice(c),
    );
    return render(c, <TroublePage frame={frame} kind={kind} />, status[kind]);
  };
  const [notFound, failed, tooLarge, refused] = (["notFound", "failed", "tooLarge", "refused"] as const).map(answer);
  return {
    notFound: notFound!,
    tooLarge: tooLarge!,
    /** A form from elsewhere is told so; everything else that throws is our own failure. */
    threw: (error: Error, c: Context) =>
      (error instanceof HTTPException && error.status === 403 ? refused! : failed!)(c),
  };
}

/** The database may be the very thing that failed. */
function frameWithoutOffice(c: Context): Frame {
  return { language: languageOf(c), office: { name: "Tanggap" }, path: "/" };
}
