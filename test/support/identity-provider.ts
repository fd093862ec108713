import { createServer } from "node:http";

/** A real OpenID Connect server on this machine, which takes any name for a login. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** A person with this name signs in there and agrees; gives the query with which the browser comes back. */
  visit(address: string, login: string): Promise<string>;
  close(): Promise<void>;
}

const client = { clientId: "tanggap", clientSecret: "rahasia-untuk-uji-saja" };

/** Starts it for a program whose browsers come back to `returnTo`. PKCE is demanded. */
export async function openIdentityProvider(returnTo: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  // The package has no types.
  const name: string = "oidc-provider";
  const { default: Provider } = (await import(name)) as { default: new (issuer: string, options: object) => Provider };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [returnTo],
        grant_types: ["authorization_code"],
      },
    ],
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    pkce: { required: () => true },
    cookies: { keys: ["uji"] },
  });
  server.on("request", provider.callback());
  return {
    issuer,
    ...client,
    visit: (address, login) => visit(address, login, returnTo),
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Provider {
  callback(): (request: unknown, response: unknown) => void;
}

/** Walks its forms as a browser does: login, then consent, until it sends us back. */
async function visit(address: string, login: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = address;
  let form: URLSearchParams | null = null;
  for (let hop = 0; hop < 20; hop++) {
    if (url.startsWith(returnTo)) return new URL(url).search;
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join("; ");
    const answer: Response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: form }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(key!, value!);
    }
    const location = answer.headers.get("location");
    if (location) {
      [url, form] = [new URL(location, url).href, null];
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1];
    if (!prompt) throw new Error(`${answer.status} at ${new URL(url).pathname}`);
    form = new URLSearchParams({ prompt, login, password: "apa saja" });
  }
  throw new Error("it never sent us back");
}
