import { createHash, randomUUID } from "node:crypto";
import type { Context, NotFoundHandler } from "hono";
import { isRefusal } from "#lib/refusal.ts";
import { refusalText } from "#text/refusals.ts";
import { languageOf } from "../../../middleware/language.ts";
import { formOf } from "../../../middleware/form-body.ts";
import type { TrackFile } from "#queries/types.ts";
import { render } from "../../../ui/render.ts";
import type { Desk } from "../../desk.ts";
import { frameOf } from "../../frame.ts";
import type { OpenedComplaints } from "../opened.ts";
import { AskFirstPage } from "./ask-first.tsx";
import { askedAbout } from "./asked-about.ts";
import { readMessage } from "./message-files.ts";
import { toVerbs } from "./to-verb.ts";
import { isAskedFirst, slugs, type AskedFirst, type Slug, type Typed } from "./typed.ts";
import { TrackPage, type TrackProps } from "./view.tsx";

/** What answers for a complaint that is not open in this browser. */
interface Closed {
  readonly notFound: NotFoundHandler;
  /** A form whose words must not be lost. */
  askAgain(c: Context, typed: Typed): Promise<Response>;
}

/** The page of one complaint and what can be sent from it; open only where its code was given. */
export function complaintHandlers(desk: Desk, opened: OpenedComplaints, closed: Closed) {
  async function fileOf(c: Context): Promise<TrackFile | null> {
    const reference = c.req.param("reference");
    const found = opened.read(c)?.opened.find((complaint) => complaint.reference === reference);
    const file = found && (await desk.track(found.id));
    return !file || isRefusal(file) ? null : file;
  }

  async function show(c: Context, file: TrackFile, typed: Typed | null, done: TrackProps["done"] = null) {
    const path = `/lacak/${file.complaint.reference}`;
    const frame = { ...frameOf(c, file.procedure), path };
    const status = typed ? 422 : 200;
    if (typed && isAskedFirst(typed.slug))
      return render(c, <AskFirstPage slug={typed.slug} {...{ frame, file, typed }} />, status);
    return render(c, <TrackPage {...{ frame, file, typed, done }} now={desk.now()} />, status);
  }

  return {
    show: async (c: Context) => {
      const file = await fileOf(c);
      if (!file) return closed.notFound(c);
      if (file.complaint.stage === "answered" && !file.complaint.told) {
        await desk.opened(file.complaint.id);
        const told = await desk.track(file.complaint.id);
        if (!isRefusal(told)) return show(c, told, null, doneOf(c));
      }
      return show(c, file, null, doneOf(c));
    },

    showCarried: async (c: Context, id: string, typed: Typed) => {
      const file = await desk.track(id);
      return isRefusal(file) ? closed.notFound(c) : show(c, file, typed);
    },

    ask: (slug: AskedFirst) => async (c: Context) => {
      const file = await fileOf(c);
      if (!file) return closed.notFound(c);
      if (!file.can.includes(askedAbout[slug].verb)) return c.redirect(`/lacak/${file.complaint.reference}`, 303);
      return render(c, <AskFirstPage slug={slug} frame={frameOf(c, file.procedure)} file={file} typed={null} />);
    },

    send: (slug: Slug) => async (c: Context) => {
      const file = await fileOf(c);
      const language = languageOf(c);
      const received =
        slug === "pesan"
          ? await readMessage(c, desk, file, language)
          : { form: await formOf(c), stays: false, errors: {} };
      const { form } = received;
      if (!file) return closed.askAgain(c, { slug, form, errors: {} });
      if (received.stays) return show(c, await freshOr(file), { slug, form, errors: received.errors });
      const { id, reference, stage } = file.complaint;
      const asked = toVerbs(slug, form, language);
      if ("errors" in asked) return show(c, file, { slug, form, errors: asked.errors });
      for (const { noun, input } of asked) {
        const result = await desk.perform(id, noun, input, keyOf(form["kunci"], input));
        if (!isRefusal(result)) continue;
        const sentence = refusalText(result.refusal, language, result.detail);
        return show(c, await freshOr(file), { slug, form, errors: { "": sentence } });
      }
      const done = slug === "pesan" && stage === "awaiting_complainant" ? "kelengkapan" : slug;
      return c.redirect(`/lacak/${reference}?sudah=${done}`, 303);
    },
  };

  /** What was refused was often refused because something changed: the page shows how it is now. */
  async function freshOr(file: TrackFile): Promise<TrackFile> {
    const fresh = await desk.track(file.complaint.id);
    return isRefusal(fresh) ? file : fresh;
  }
}

/** The same words from the same form are sent once; other words from it (back, changed, sent again) are another thing. */
function keyOf(formKey: string | undefined, input: object): string {
  const words = createHash("sha256").update(JSON.stringify(input)).digest("base64url").slice(0, 22);
  return `${formKey?.slice(0, 100) || randomUUID()}.${words}`;
}

function doneOf(c: Context): TrackProps["done"] {
  const asked = c.req.query("sudah");
  return ([...slugs, "kelengkapan"] as const).find((slug) => slug === asked) ?? null;
}
