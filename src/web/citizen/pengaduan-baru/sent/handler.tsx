import type { Context } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { render } from "../../../ui/render.ts";
import type { Desk } from "../../desk.ts";
import { frameOf } from "../../frame.ts";
import type { DraftKeeper } from "../draft-keeper.ts";
import { FORM } from "../question-pages.ts";
import { SentPage } from "./view.tsx";

/** The confirmation, shown again as long as the browser holds the sent form. */
export function showSent(desk: Desk, keeper: DraftKeeper, origin: string | undefined) {
  return async (c: Context): Promise<Response> => {
    const sent = (await keeper.load(c))?.sent;
    const file = sent && (await desk.track(sent.id));
    if (!file || isRefusal(file)) return c.redirect(FORM, 303);
    const trackingCode = desk.keys.trackingCode(sent.id);
    const props = {
      file,
      trackingCode,
      now: desk.now(),
      leftOver: sent.leftOver,
      frame: frameOf(c, file.procedure),
      link: `${origin ?? new URL(c.req.url).origin}/lacak#${trackingCode}`,
    };
    return render(c, <SentPage {...props} />);
  };
}
