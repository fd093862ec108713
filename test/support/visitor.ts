import type { Hono } from "hono";

export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly html: string;
}

/** A browser without scripts: keeps cookies by path, sends forms with its own origin, follows only when asked. */
export function visitor(app: Pick<Hono, "request">, origin = "http://localhost:3000") {
  const jar = new Map<string, { value: string; path: string }>();

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
    /** Sends a form and looks at where it leads. */
    async send(path: string, fields: Record<string, string>): Promise<Answered> {
      const answer = await post(path, fields);
      return answer.location ? ask(answer.location) : answer;
    },
    cookies: jar,
  };
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
