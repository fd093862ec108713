import type { Hono } from "hono";
import type { Visitor } from "./visitor.ts";

const ORIGIN = "http://localhost:3000";

/** What a browser with our script sends, to the uploads at an address. */
export function tusOf(app: Pick<Hono, "request">, uploads: string) {
  function ask(who: Visitor, method: string, path: string, headers: Record<string, string>, body?: BodyInit) {
    const cookie = [...who.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
    const all = { host: "localhost:3000", origin: ORIGIN, cookie, "tus-resumable": "1.0.0", ...headers };
    return app.request(ORIGIN + path, { method, headers: all, body: body ?? null, duplex: "half" } as RequestInit);
  }
  const create = async (who: Visitor, name: string, size: number) => {
    const metadata = `filename ${Buffer.from(name).toString("base64")}`;
    return ask(who, "POST", uploads, { "upload-length": String(size), "upload-metadata": metadata });
  };
  return {
    create,
    /** The address of an upload that was begun. */
    begun: async (who: Visitor, name: string, size: number) =>
      (await create(who, name, size)).headers.get("location") ?? "",
    patch: async (who: Visitor, path: string, offset: number, body: BodyInit) => {
      const type = "application/offset+octet-stream";
      return ask(who, "PATCH", path, { "upload-offset": String(offset), "content-type": type }, body);
    },
    head: async (who: Visitor, path: string) => ask(who, "HEAD", path, {}),
    offsetOf: async (who: Visitor, path: string) =>
      Number((await ask(who, "HEAD", path, {})).headers.get("upload-offset")),
    giveUp: async (who: Visitor, path: string) => ask(who, "DELETE", path, {}),
  };
}
