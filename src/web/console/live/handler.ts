import { sessionOf } from "#auth/staff.ts";
import { allows } from "#auth/permissions.ts";
import { idToSee } from "#queries/live/visible-among.ts";
import { notFound } from "../outcomes.tsx";
import type { AskedByStaff } from "../request.ts";
import { openStream } from "./stream.ts";

/** Milliseconds after which a stream says that it lives, and asks whether its session still does. */
const BEAT = 15_000;

/**
 * `GET /petugas/kabar`: server-sent events for one open page: a list, or the complaint of `?tentang=`. Only what asks
 * for events is given them (406). A page that was drawn for somebody else (`siapa`) is told to ask no more (204).
 */
export async function tellNews(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, options, staff } = asked;
  if (!c.req.header("accept")?.includes("text/event-stream")) return c.text("406", 406);
  const { tentang: about = "", siapa: who, sejak: since } = c.req.query();
  if (who !== staff.id) return c.body(null, 204);
  const complaint = about === "" ? null : await idToSee(ctx, staff, about);
  if (about !== "" && !complaint) return notFound(asked);
  // Null while all is as it was. Whoever goes on in another role asks again, and is answered as that.
  const endsNow = async () => {
    const session = await sessionOf(options.auth, c.req.raw.headers);
    if (!session || !allows("read_complaints", session.staff.role)) return "over";
    return session.staff.role === staff.role ? null : "stop";
  };
  const stream = openStream((events) => {
    const leave = options.live.listen({
      staff,
      complaint,
      since: Number(since) || ctx.now(),
      tell: (news) => events.send(Object.keys(news)[0]!, "complaint" in news ? String(news.complaint) : ""),
      end: (why) => events.end(why),
    });
    const beat = setInterval(() => {
      events.beat();
      // A database that is away for a moment ends nobody's session.
      endsNow().then(
        (why) => why && events.end(why),
        () => {},
      );
    }, BEAT);
    return () => (clearInterval(beat), leave());
  });
  c.header("X-Accel-Buffering", "no");
  return c.body(stream, 200, { "Content-Type": "text/event-stream; charset=utf-8" });
}
