import type { Hono } from "hono";

export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly html: string;
}

type Jar = Map<string, { value: string; path: string }>;

/** What one can do at such a browser. */
export interface Visitor {
  get(path: string): Promise<Answered>;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answered>;
  /** Sends a form with files, as a browser does that has none of our scripts. */
  upload(path: string, fields: Record<string, string>, files?: readonly File[]): Promise<Answered>;
  /** Sends a form and looks at where it leads. */
  send(path: string, fields: Record<string, string>): Promise<Answered>;
  readonly cookies: Jar;
  /** The same cookies, as they are now, at another process. */
  movedTo(origin: string): Visitor;
}

/** A browser without scripts: keeps cookies by path, sends forms with its own origin, follows only when asked. */
export function visitor(app: Pick<Hono, "request">, origin = "http://localhost:3000", jar: Jar = new Map()): Visitor {
  async function ask(path: string, init: RequestInit = {}): Promise<Answered> {
    const cookie = [...jar]
      .filter(([, { path: under }]) => path.startsWith(under))
      .map(([name, { value }]) => `${name}=${value}`);
    const headers = new Headers(init.headers);
    headers.set("host", new URL(origin).host);
    if (cookie.length > 0) headers.set("cookie", cookie.join("; "));
    const response = await app.request(`${origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(line);
    const location = response.headers.get("location");
    return { status: response.status, location, headers: response.headers, html: await response.text() };
  }

  function keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? "/";
    if (/max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, { value, path });
  }

  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin }) =>
    ask(path, { method: "POST", body: new URLSearchParams(fields), headers });
  return {
    get: (path: string) => ask(path),
    post,
    upload: (path, fields, files = []) =>
      ask(path, { method: "POST", body: withFiles(fields, files), headers: { origin } }),
    async send(path, fields) {
      const answer = await post(path, fields);
      return answer.location ? ask(answer.location) : answer;
    },
    cookies: jar,
    movedTo: (other) => visitor(app, other, new Map(jar)),
  };
}

function withFiles(fields: Record<string, string>, files: readonly File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  // A file field in which nothing was chosen is sent all the same.
  if (files.length === 0) form.append("lampiran", new File([], ""));
  for (const file of files) form.append("lampiran", file);
  return form;
}

/** What a page says, without its markup. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}
