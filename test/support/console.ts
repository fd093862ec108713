import { Hono } from "hono";
import type { Auth } from "#auth/auth.ts";
import type { AuthParts } from "#auth/auth-parts.ts";
import { needsSecondStep } from "#auth/second-step-setup.ts";
import type { Staff } from "#auth/staff.ts";
import type { StaffRole } from "#sop/types.ts";
import type { Language } from "#text/words.ts";
import { consoleRoutes } from "#web/console/routes.tsx";
import { authOf, member, signedIn } from "./auth.ts";
import { openOffice, type TestOffice } from "./office.ts";

/** Somebody who is signed in, with the browser they sit at. */
export interface Clerk {
  readonly staff: Staff;
  readonly email: string;
  /** What their browser sends. */
  readonly cookie: string;
  get(path: string): Promise<Page>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Page>;
  /** The same browser, reading another language. */
  in(language: Language): Visitor;
}

/** A browser of somebody. */
export type Visitor = Omit<Clerk, "staff" | "email" | "cookie">;

/** An answer with its text read. */
export interface Page {
  readonly status: number;
  readonly text: string;
  /** Where it sends the browser. */
  readonly to: string | null;
  readonly cookies: readonly string[];
}

export interface TestConsole {
  readonly office: TestOffice;
  readonly auth: Auth;
  readonly app: Hono;
  /** A person of this role who has signed in. */
  clerk(role: StaffRole, name?: string): Promise<Clerk>;
  /** Somebody who is not. */
  readonly nobody: Visitor;
  /** A browser that holds these cookies. */
  browser(cookie: string): Visitor;
}

/** The console of a test office, asked without a port. Its clock is the office's. */
export async function openConsole(
  options: Parameters<typeof openOffice>[0] = {},
  parts: Partial<AuthParts> = {},
): Promise<TestConsole> {
  const office = await openOffice(options);
  const auth = authOf(office, parts);
  const app = new Hono();
  app.route("/petugas", consoleRoutes(office.ctx, { office: office.code, auth, addressOf: () => "127.0.0.1" }));
  let people = 0;
  return {
    office,
    auth,
    app,
    nobody: browserOf(app, new Headers()),
    browser: (cookie) => browserOf(app, new Headers({ cookie })),
    async clerk(role, name) {
      const email = `${role}${++people}@bps.example`;
      const staff = await member(auth, office.code, role, email);
      const headers = await signedIn(auth, email);
      // As if set up in this session, without a phone: pages are what these tests are about.
      await office.database.owner
        .updateTable("auth_user")
        .set({ two_factor_enabled: needsSecondStep(role) })
        .where("email", "=", email)
        .execute();
      if (name) await office.database.owner.updateTable("staff").set({ name }).where("id", "=", staff.id).execute();
      return {
        staff: { ...staff, ...(name && { name }) },
        email,
        cookie: headers.get("cookie") ?? "",
        ...browserOf(app, headers),
      };
    },
  };
}

function browserOf(app: Hono, headers: Headers): Visitor {
  const ask = async (path: string, init: RequestInit): Promise<Page> => {
    const answer = await app.request(path, init);
    const text = await answer.text();
    return { status: answer.status, text, to: answer.headers.get("location"), cookies: answer.headers.getSetCookie() };
  };
  return {
    get: (path) => ask(path, { headers }),
    post: (path, form) => {
      const sent = new Headers(headers);
      sent.set("origin", "http://localhost"); // as browsers do
      return ask(path, { method: "POST", headers: sent, body: new URLSearchParams(form) });
    },
    in: (language) => browserOf(app, new Headers({ cookie: `${headers.get("cookie") ?? ""}; bahasa=${language}` })),
  };
}

/** The hidden fields of the form that a page shows: version and idempotency key. */
export function hiddenOf({ text }: Page): Record<string, string> {
  const fields = text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name!, value!]));
}
