import type { OpenAPIHono } from "@hono/zod-openapi";
import { makeToken } from "#auth/tokens.ts";
import { makeApi } from "#web/api/api.ts";
import type { ApiEnv, ApiParts } from "#web/api/parts.ts";
import { authOf } from "./auth.ts";
import { openOffice, type TestOffice, type TestStaff } from "./office.ts";

/** An answer of the API, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** The API over a test office, asked without a port. */
export interface TestApi {
  readonly office: TestOffice;
  readonly app: OpenAPIHono<ApiEnv>;
  /** Lines that were logged as errors. */
  readonly errors: object[];
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** A token of a person. */
  token(person: TestStaff): Promise<string>;
  /** Asks as the person with this token. */
  as(
    token: string,
  ): (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  close(): Promise<void>;
}

/** Opens it; `parts` replaces what it is put together from. */
export async function openApi(
  options: Parameters<typeof openOffice>[0] = {},
  parts: Partial<ApiParts> = {},
): Promise<TestApi> {
  const office = await openOffice(options);
  const auth = authOf(office);
  const errors: object[] = [];
  const log = { error: (line: object) => void errors.push(line) };
  const app = makeApi({ ctx: office.ctx, auth, office: office.code, log, wait: async () => {}, ...parts });

  const ask: TestApi["ask"] = async (method, path, body, headers = {}) => {
    const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
    const response = await app.request(`/api/v1${path}`, { method, ...sent, headers: { ...type, ...headers } });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
  };

  return {
    office,
    app,
    errors,
    ask,
    token: (person) => makeToken(auth, person),
    as: (token) => (method, path, body, headers) =>
      ask(method, path, body, { Authorization: `Bearer ${token}`, ...headers }),
    close: () => office.close(),
  };
}
