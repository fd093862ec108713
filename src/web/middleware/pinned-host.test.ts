import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { arrivals } from "./address.ts";
import { pinnedHost } from "./pinned-host.ts";

interface Way {
  readonly origin?: string;
  readonly proxies?: readonly string[];
  readonly peer?: string;
  readonly encrypted?: boolean;
}

/** Status, body and target of a request that came this way. */
async function ask(
  headers: Record<string, string>,
  { origin, proxies = [], peer = "127.0.0.1", encrypted = false }: Way,
) {
  const arrival = arrivals(proxies);
  const app = new Hono();
  app.use(pinnedHost({ origin, arrival }));
  app.get("/who", (c) => c.text(arrival(c).address));
  const env = { incoming: { socket: { remoteAddress: peer, encrypted } } };
  const answer = await app.request("/who?a=b", { headers }, env);
  return { status: answer.status, text: await answer.text(), to: answer.headers.get("location") };
}

const origin = "https://pengaduan.example.go.id";

describe("the host", () => {
  test.each(["localhost:3000", "127.0.0.1", "[::1]:3000", "tanggap.localhost"])(
    "%s is this machine's own",
    async (host) => {
      expect((await ask({ host }, {})).status).toBe(200);
    },
  );

  test.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "", "a b"])(
    "%s is not answered while ORIGIN is unset",
    async (host) => {
      const { status, text } = await ask({ host }, {});
      expect(status).toBe(421);
      expect(text).toMatch(/^421 Alamat ini tidak dilayani/);
    },
  );

  test.each([
    ["pengaduan.example.go.id", 200],
    ["PENGADUAN.example.go.id", 200],
    ["pengaduan.example.go.id:443", 200],
    ["pengaduan.example.go.id:8443", 421],
    ["pengaduan.example.go.id.evil.example", 421],
    ["localhost:3000", 421],
  ])("with ORIGIN set, %s is answered with %d", async (host, status) => {
    expect((await ask({ host }, { origin, encrypted: true })).status).toBe(status);
  });
});

describe("plain http", () => {
  const host = "pengaduan.example.go.id";

  test("is answered from this machine, and from a configured proxy that had it by TLS", async () => {
    expect((await ask({ host }, { origin })).status).toBe(200);
    const proxied = { origin, proxies: ["10.1.0.0/16"], peer: "10.1.2.3" };
    expect((await ask({ host, "x-forwarded-proto": "https" }, proxied)).status).toBe(200);
  });

  test("from elsewhere is not, whatever its headers claim", async () => {
    const headers = { host, "x-forwarded-proto": "https", "x-forwarded-for": "127.0.0.1" };
    expect((await ask(headers, { origin, peer: "203.0.113.9" })).status).toBe(421);
  });

  test("at the proxy is sent on to https", async () => {
    const proxied = { origin, proxies: ["::1"], peer: "::1" };
    expect(await ask({ host, "x-forwarded-proto": "http" }, proxied)).toMatchObject({
      status: 308,
      to: `${origin}/who?a=b`,
    });
  });
});

describe("the visitor's address", () => {
  const through = { proxies: ["127.0.0.1", "10.0.0.0/8", "fd00::/8"] };
  test.each([
    ["203.0.113.9", "127.0.0.1", "203.0.113.9"],
    ["1.1.1.1, 203.0.113.9", "127.0.0.1", "203.0.113.9"],
    ["203.0.113.9, 10.0.0.4", "::ffff:10.9.9.9", "203.0.113.9"],
    ["2001:db8::7", "fd00::1", "2001:db8::7"],
    ["203.0.113.9, nonsense", "127.0.0.1", "127.0.0.1"],
    ["", "127.0.0.1", "127.0.0.1"],
  ])("X-Forwarded-For: %s from %s is %s", async (forwarded, peer, address) => {
    const headers = { host: "localhost", "x-forwarded-for": forwarded };
    expect((await ask(headers, { ...through, peer })).text).toBe(address);
  });

  test("is the socket's own where no proxy is configured", async () => {
    expect((await ask({ host: "localhost", "x-forwarded-for": "203.0.113.9" }, {})).text).toBe("127.0.0.1");
  });
});
