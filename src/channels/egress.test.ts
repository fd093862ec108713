import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { egress, type EgressFailure, type Outgoing } from "./egress.ts";
import { isPublicAddress } from "./public-address.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server on this machine; gives its origin. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const reason = (address: string, outgoing?: Outgoing) =>
  egress(address, outgoing).then(
    () => "answered",
    (error: unknown) => (error as EgressFailure).reason,
  );

test("gives the answer of any status with its headers", async () => {
  const origin = await serve((request, response) => {
    response.writeHead(418, { "x-method": request.method, "set-cookie": ["a=1", "b=2"] });
    request.pipe(response);
  });
  const answer = await egress(`${origin}/x`, {
    method: "POST",
    body: "halo",
    headers: { "content-type": "text/plain" },
  });
  expect([answer.status, answer.headers.get("x-method"), await answer.text()]).toEqual([418, "POST", "halo"]);
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test.each(["http://example.go.id/", "ftp://example.go.id/", "file:///etc/passwd", "https://a:b@example.go.id/"])(
  "%s is not asked",
  async (address) => {
    expect(await reason(address)).toBe("forbidden_address");
  },
);

describe("an answer", () => {
  test("that does not come is waited for only so long", async () => {
    const origin = await serve(() => {});
    expect(await reason(origin, { timeoutMs: 50 })).toBe("timeout");
  });

  test("that never ends is cut off, by time and by size", async () => {
    const origin = await serve((_, response) => {
      const more = setInterval(() => response.write("x".repeat(1000)), 1);
      response.on("close", () => clearInterval(more));
    });
    expect(await reason(origin, { timeoutMs: 100, maxBytes: 1e9 })).toBe("timeout");
    expect(await reason(origin, { maxBytes: 5000 })).toBe("too_large");
  });

  test("from nobody is unreachable", async () => {
    const origin = await serve(() => {});
    servers.splice(0).forEach((server) => server.close());
    expect(await reason(origin)).toBe("unreachable");
  });
});

describe("being sent on", () => {
  const to =
    (location: string): RequestListener =>
    (request, response) =>
      request.url === "/end" ? response.end("here") : response.writeHead(302, { location }).end();

  test("is followed within the same server, and only when asked for", async () => {
    const origin = await serve(to("/end"));
    expect(await (await egress(origin, { redirects: 2 })).text()).toBe("here");
    expect((await egress(origin)).status).toBe(302);
  });

  test("round and round ends", async () => {
    const origin = await serve(to("/again"));
    expect(await reason(origin, { redirects: 3 })).toBe("redirected");
  });

  test.each([
    "http://127.0.0.1:1/",
    "https://10.0.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://localhost/",
    "http://example.go.id/",
    "file:///etc/passwd",
  ])("to %s is refused", async (address) => {
    expect(await reason(await serve(to(address)), { redirects: 3 })).toBe("forbidden_address");
  });

  test("a POST is not sent on", async () => {
    const origin = await serve(to("/end"));
    expect(await reason(origin, { redirects: 3, method: "POST", body: "x" })).toBe("redirected");
  });
});

test("a failure names the server and nothing of the path", async () => {
  await expect(egress("http://example.go.id/token?secret=1")).rejects.toThrow(/^http:\/\/example\.go\.id: forbidden/);
});

test.each([
  ["8.8.8.8", true],
  ["2606:4700:4700::1111", true],
  ["192.168.0.1", false],
  ["172.31.255.255", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["fd00::1", false],
  ["fe80::1%eth0", false],
  ["::ffff:8.8.8.8", false],
  ["64:ff9b::a00:1", false],
  ["example.go.id", false],
])("%s is public: %s", (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});
