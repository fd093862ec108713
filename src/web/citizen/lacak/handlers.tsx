import type { Context } from "hono";
import { formOf } from "../../middleware/form-body.ts";
import { render } from "../../ui/render.ts";
import type { Desk } from "../desk.ts";
import { frameOf } from "../frame.ts";
import type { CitizenOptions } from "../options.ts";
import type { OpenedComplaints } from "./opened.ts";
import { slowGuessing } from "./slow-guessing.ts";
import { CodePage } from "./view.tsx";

/** `GET /lacak` shows the field; `POST /lacak` opens a complaint for this browser, or says to look for typing errors. */
export function codeHandlers(desk: Desk, opened: OpenedComplaints, options: CitizenOptions) {
  const delayOf = slowGuessing();
  const { addressOf = () => "", wait = (ms) => new Promise((done) => setTimeout(done, ms)) } = options;

  async function page(c: Context, wrong: boolean): Promise<Response> {
    const frame = frameOf(c, await desk.procedure());
    return render(c, <CodePage frame={frame} opened={opened.read(c)?.opened ?? []} wrong={wrong} />, wrong ? 422 : 200);
  }

  return {
    show: (c: Context) => page(c, false),
    open: async (c: Context) => {
      const { kode = "" } = await formOf(c);
      const found = await desk.find(kode);
      if (!found) {
        const delay = delayOf(addressOf(c), desk.now());
        if (delay > 0) await wait(delay);
        return page(c, true);
      }
      opened.add(c, found);
      return c.redirect(`/lacak/${found.reference}`, 303);
    },
    close: (c: Context) => {
      opened.close(c);
      return c.redirect("/lacak", 303);
    },
  };
}
