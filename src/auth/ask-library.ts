import type { Auth } from "./auth.ts";
import { ADDRESS_HEADER, BASE_PATH } from "./library.ts";

/** What a request to the library is made of. */
interface Asking {
  /** Headers of the request that brought the form: origin, cookie, user agent. */
  readonly headers: Headers;
  /** Address that tries are counted for; null for what needs no counting. */
  readonly address: string | null;
  readonly body: object;
}

/** Asks the library within this process, with the headers that its own checks of origin and session look at. */
export function askLibrary(auth: Auth, path: string, { headers, address, body }: Asking): Promise<Response> {
  const passed = new Headers({ "content-type": "application/json" });
  for (const name of LOOKED_AT) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value);
  }
  if (address !== null) passed.set(ADDRESS_HEADER, address);
  const url = new URL(BASE_PATH + path, auth.publicUrl);
  return auth.library.handler(new Request(url, { method: "POST", headers: passed, body: JSON.stringify(body) }));
}

const LOOKED_AT = ["origin", "referer", "cookie", "user-agent", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"];
