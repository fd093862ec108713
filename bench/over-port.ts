import { Agent, request, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Target } from "./requests.ts";

const agent = new Agent({ keepAlive: true });

/**
 * The product over its port, no redirect followed. Unlike by `fetch` what comes packed stays packed: on the machine of
 * who asks it would be unpacked elsewhere, and here its garbage would be collected in the middle of a measurement.
 */
export const overPort: Target = {
  request: async (url: string, init?: RequestInit) => {
    const asked = new Request(url, init);
    const body = await asked.text();
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      request(url, { agent, method: asked.method, headers: Object.fromEntries(asked.headers) }, resolve)
        .on("error", reject)
        .end(body),
    );
    const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    );
    return new Response(await buffer(answer), { status: answer.statusCode, headers });
  },
} as Target;
