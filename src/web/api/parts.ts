import type { Context as HonoContext } from "hono";
import type { Auth } from "#auth/auth.ts";
import type { Staff } from "#auth/staff.ts";
import type { Context } from "#commands/context.ts";
import type { Limits } from "./rate-limit.ts";

/** What the API is put together from. */
export interface ApiParts {
  readonly ctx: Context;
  readonly auth: Pick<Auth, "db" | "keys" | "now">;
  /** The office that this process shows the public. */
  readonly office: string;
  readonly log: { error(line: object): void };
  readonly addressOf?: (c: HonoContext) => string;
  /** Waits some milliseconds; tests hand in another. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  readonly limits?: Partial<Limits>;
}

/** What the middleware found out about a request. */
export interface ApiEnv {
  Variables: {
    /** Set on staff routes. */
    staff: Staff;
    /** Set on routes that a tracking code opens. */
    opened: { readonly id: string; readonly reference: string };
  };
}
