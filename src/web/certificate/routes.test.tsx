import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authorityFiles } from "../../authority-files.ts";
import { makeServerCertificate } from "../../office-authority.ts";
import { openOffice, type TestOffice } from "../../../test/support/office.ts";
import { certificateRoutes } from "./routes.tsx";

let office: TestOffice;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), "tanggap-sertifikat-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await office.close();
});

const open = (authorityCert: string | undefined) =>
  certificateRoutes(office.ctx, { office: office.code, https: true, authorityCert });

test("shows the authority's fingerprint and gives its certificate, and never a key", async () => {
  const files = authorityFiles(join(folder, "data.key"));
  const { fingerprint } = await makeServerCertificate(files, ["tanggap.lan"], Date.now());
  const app = open(files.authorityCert);
  const page = await (await app.request("/sertifikat")).text();
  expect(page).toContain(fingerprint);
  expect(page).toContain('href="/sertifikat/tanggap-otoritas.crt"');
  const answer = await app.request("/sertifikat/tanggap-otoritas.crt");
  expect(answer.headers.get("content-type")).toBe("application/x-x509-ca-cert");
  const bytes = Buffer.from(await answer.arrayBuffer());
  const hash = createHash("sha256").update(bytes).digest("hex").toUpperCase();
  expect(fingerprint.replaceAll(":", "")).toBe(hash);
});

test("is not there where the office made none", async () => {
  for (const path of [undefined, join(folder, "none")])
    expect((await open(path).request("/sertifikat")).status).toBe(404);
});
