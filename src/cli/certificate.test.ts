import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authorityFiles } from "../authority-files.ts";
import { listen } from "../listen.ts";
import { readSettings } from "../settings.ts";
import { certificate } from "./certificate.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tanggap-certificate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...names: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await certificate(names, io, () => join(folder, "data.key"));
  return { code, out, err: err.join("\n") };
}

/** What a desk that trusts only this authority is answered by a name. */
function ask(port: number, ca: string, servername: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asked = request({ host: "127.0.0.1", port, ca, servername, headers: { host: servername } }, (answer) => {
    answer.setEncoding("utf8").on("data", resolve);
  });
  asked.on("error", reject).end();
  return promise;
}

test("makes an authority once and a certificate by which the server is trusted, under its names only", async () => {
  const { code, out, err } = await run("tanggap.kantor.lan", "192.168.1.10");
  const files = authorityFiles(join(folder, "data.key"));
  expect([code, out]).toEqual([0, [`TLS_CERT=${files.serverCert}`, `TLS_KEY=${files.serverKey}`]]);
  for (const path of Object.values(files)) expect(statSync(path).mode & 0o777).toBe(0o600);
  const ca = readFileSync(files.authorityCert, "utf8");
  expect(err).toContain(new X509Certificate(ca).fingerprint256);

  const app = new Hono().get("/", (c) => c.text("aman"));
  const settings = readSettings({ PORT: "0", TLS_CERT: files.serverCert, TLS_KEY: files.serverKey });
  const server = await listen(app, settings);
  try {
    expect(await ask(server.port, ca, "tanggap.kantor.lan")).toBe("aman");
    await expect(ask(server.port, ca, "lain.kantor.lan")).rejects.toThrow(/altnames|Hostname/);
    await expect(ask(server.port, "", "tanggap.kantor.lan")).rejects.toThrow(/issuer|self-signed|verify/);
  } finally {
    await server.stop();
  }

  await run("baru.kantor.lan");
  expect(readFileSync(files.authorityCert, "utf8")).toBe(ca);
  const renewed = new X509Certificate(readFileSync(files.serverCert));
  expect(renewed.subjectAltName).toBe("DNS:baru.kantor.lan");
  expect(renewed.verify(new X509Certificate(ca).publicKey)).toBe(true);
  expect(renewed.ca).toBe(false);
});

test.each([[[]], [["bukan nama"]], [["https://tanggap.lan"]], [["-x.lan"]]])(
  "%j is answered with what to give",
  async (names) => {
    expect((await run(...names)).code).toBe(1);
  },
);
