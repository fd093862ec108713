import type { Context, NotFoundHandler } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { sentText } from "#text/citizen/sent.ts";
import { Page } from "../../../ui/page.tsx";
import { render } from "../../../ui/render.ts";
import type { Desk } from "../../desk.ts";
import { frameOf } from "../../frame.ts";
import { PRINT, Proof } from "../../proof.tsx";
import type { OpenedComplaints } from "../opened.ts";

/** Where the proof of a complaint is had again. */
export const PROOF = "tanda-terima";

/**
 * `GET /lacak/{reference}/tanda-terima`: the proof once more, for whoever has opened the complaint with its code, so
 * that the code is no news to them.
 */
export function showProof(
  desk: Desk,
  opened: OpenedComplaints,
  { origin, notFound }: { readonly origin: string | undefined; readonly notFound: NotFoundHandler },
) {
  return async (c: Context): Promise<Response> => {
    const reference = c.req.param("reference");
    const found = opened.read(c)?.opened.find((complaint) => complaint.reference === reference);
    const file = found && (await desk.track(found.id));
    if (!file || isRefusal(file)) return notFound(c);
    const frame = frameOf(c, file.procedure);
    const title = sentText(frame.language).proof;
    const trackingCode = desk.keys.trackingCode(file.complaint.id);
    const link = `${origin ?? new URL(c.req.url).origin}/lacak#${trackingCode}`;
    const props = { file, title, trackingCode, link, now: desk.now(), language: frame.language };
    return render(
      c,
      <Page {...frame} title={title} scripts={["formulir.js", PRINT]} back={{ href: `/lacak/${reference}` }} leave>
        <Proof {...props} again />
      </Page>,
    );
  };
}
