import type { Context as HonoContext } from "hono";
import type { Auth } from "#auth/auth.ts";
import type { Staff } from "#auth/staff.ts";
import type { Context } from "#commands/context.ts";
import type { Instant } from "#lib/time.ts";
import type { Language } from "#text/words.ts";
import type { Zoned } from "#text/when.ts";
import { logoOf } from "../logo.ts";
import { languageOf } from "../middleware/language.ts";
import type { Live } from "./live/hub.ts";
import { navigationFor } from "./navigation.ts";
import type { Around } from "./shell.tsx";

/** How the console stands in the world. */
export interface ConsoleOptions {
  /** The office that this process shows; its name stands on the sign-in page. */
  readonly office: string;
  readonly auth: Auth;
  /** What tells open pages that something changed. */
  readonly live: Live;
  /** Address of the socket, to slow down guessing; never one that a header claims. */
  readonly addressOf: (c: HonoContext) => string;
  /** Shows what only developers need. */
  readonly developing?: boolean | undefined;
}

/** One request as a page's handler is given it. */
export interface Asked {
  readonly c: HonoContext;
  /** Of a GET by somebody signed in: only reads, and what is asked at the same time is of one moment. */
  readonly ctx: Context;
  /** What a GET gives out and must put on record goes by this. */
  readonly recording: Context;
  readonly options: ConsoleOptions;
  readonly language: Language;
  readonly now: Instant;
  readonly staff: Staff | null;
  /** The form was sent by the language switch: it comes back with what was typed, and nothing is done. */
  readonly onlyShows?: boolean;
}

/** A request of somebody who is signed in and has the permission that the route names. */
export interface AskedByStaff extends Asked {
  readonly staff: Staff;
}

/** Puts together what a handler is given. */
export function ask(c: HonoContext, ctx: Context, options: ConsoleOptions, staff: Staff | null): Asked {
  return { c, ctx, recording: ctx, options, staff, language: languageOf(c), now: ctx.now() };
}

/** What stands around the page of this request. `path`: where the language switch comes back to. */
export async function aroundOf(asked: Asked, path = pathOf(asked.c)): Promise<Around> {
  const { ctx, options, staff, language } = asked;
  const procedure = await ctx.procedures.inForce(staff?.office ?? options.office);
  return {
    language,
    office: procedure.sop.office.name[language],
    logo: procedure.office === options.office ? logoOf(procedure) : null,
    path,
    who: staff && { id: staff.id, name: staff.name, role: staff.role, acting: staff.acting },
    drawnAt: asked.now,
    nonce: asked.c.get("secureHeadersNonce"),
    links: staff ? navigationFor(staff.role, asked.c.req.path) : [],
  };
}

/** Whose clock and words a page uses: the office's zone, the reader's language. */
export async function zonedOf({ ctx, staff, options, language }: Asked): Promise<Zoned> {
  const { calendar } = await ctx.procedures.inForce(staff?.office ?? options.office);
  return { timeZone: calendar.timeZone, language };
}

/** The address of a page that can be asked for again; a form that came back has none, its page has. */
function pathOf({ req }: HonoContext): string {
  const { pathname, search } = new URL(req.url);
  return req.method === "GET" ? pathname + search : pathname;
}
