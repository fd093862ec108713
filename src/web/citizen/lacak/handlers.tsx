import type { Context } from "hono";
import { formOf } from "../../middleware/form-body.ts";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../frame.ts";
import type { CitizenOptions } from "../options.ts";
import { carriedFields, carriedIn, type Typed } from "./complaint/typed.ts";
import type { OpenedComplaints } from "./opened.ts";
import { slowGuessing } from "./slow-guessing.ts";
import { CodePage } from "./view.tsx";

/** Shows a complaint with words that were typed before its page closed. */
type ShowCarried = (c: Context, id: string, typed: Typed) => Promise<Response>;

/** `GET /lacak` shows the field; `POST /lacak` opens a complaint for this browser, or says to look for typing errors. */
export function codeHandlers(desk: Desk, opened: OpenedComplaints, options: CitizenOptions, showCarried: ShowCarried) {
  const delayOf = slowGuessing();
  const { addressOf = () => "", wait = (ms) => new Promise((done) => setTimeout(done, ms)) } = options;

  async function page(c: Context, wrong: boolean, typed: Typed | null = null): Promise<Response> {
    const frame = { ...frameOf(c, await desk.procedure()), path: "/lacak" };
    const props = {
      frame,
      wrong,
      opened: opened.read(c)?.opened ?? [],
      carried: typed && carriedFields(typed.slug, typed.form),
    };
    return render(c, <CodePage {...props} />, wrong || typed ? 422 : 200);
  }

  return {
    show: (c: Context) => page(c, false),
    /** A form came for a page that is not open (any more): the code is asked for, the words wait beside it. */
    askAgain: (c: Context, typed: Typed) => page(c, false, typed),
    open: async (c: Context) => {
      const form = await formOf(c);
      const typed = carriedIn(form);
      const found = await desk.find(form["kode"] ?? "");
      if (!found) {
        const delay = delayOf(addressOf(c), desk.now());
        if (delay > 0) await wait(delay);
        return page(c, true, typed);
      }
      opened.add(c, found);
      if (typed) return showCarried(c, found.id, typed);
      return c.redirect(`/lacak/${found.reference}`, 303);
    },
    close: (c: Context) => {
      opened.close(c);
      return c.redirect("/lacak", 303);
    },
  };
}
