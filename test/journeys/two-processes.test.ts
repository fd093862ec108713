import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf } from "../support/totp.ts";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";
import { visitor } from "../support/visitor.ts";
import { aComplaint, caller, employ } from "./by-api.ts";

// Two web processes on one database, as behind a balancer: who is shut out at one is shut out at the other.
const password = "kopi pagi di bengkulu";
let one: Product;
let two: Product;
beforeAll(async () => {
  one = await Product.start({ TANGGAP_ROLE: "web" });
  two = await one.beside();
}, 120_000);
afterAll(async () => {
  await two?.kill();
  await one?.end();
});

const app = { request: (url: string, init: RequestInit) => fetch(url, { ...init, redirect: "manual" }) };
const at = ({ origin }: Product) => visitor(app as never, origin);
const pathOf = (link: string) => new URL(link).pathname;

/** The first administrator, with a second step. */
async function administrator() {
  const admin = at(one);
  // Each start ends the link of the one before.
  const link = pathOf(await two.firstLoginLink());
  await admin.post(link, { name: "Ratna", email: "ratna@bps.example", password, again: password });
  const { html } = await admin.get("/petugas/akun/langkah-kedua");
  const secret = /secret-key">([^<]+)</.exec(html)![1]!.replaceAll(" ", "");
  const sealed = /name="sealed" value="([^"]+)"/.exec(html)![1]!;
  await admin.post("/petugas/akun/langkah-kedua", { sealed, code: codeOf(secret) });
  return admin;
}

test("disabling at one process and signing out end a session on both within a second", async () => {
  const admin = await administrator();
  const added = await admin.post("/petugas/staf", {
    name: "Rina",
    email: "rina@bps.example",
    role: "officer",
    post: "Statistisi",
  });
  const page = (await admin.get(added.location!)).html;
  const link = pathOf(/https?:[^<]+\/petugas\/undangan\/[\w-]+/.exec(page)![0]);
  const officer = at(one);
  await officer.post(link, { password, again: password });
  const elsewhere = officer.movedTo(two.origin);
  const inside = async () => [(await officer.get("/petugas")).status, (await elsewhere.get("/petugas")).status];
  expect(await inside()).toEqual([200, 200]);

  await officer.post("/petugas/keluar", {});
  expect(await inside()).toEqual([303, 303]);

  await elsewhere.post("/petugas/masuk", { email: "rina@bps.example", password });
  const again = elsewhere.movedTo(one.origin);
  expect((await again.get("/petugas")).status).toBe(200);
  const staff = (await admin.get("/petugas/staf")).html;
  const disabling = /\/petugas\/staf\/[0-9a-f-]{36}\/disabling/.exec(staff)![0];
  const began = performance.now();
  expect((await admin.post(disabling, {})).status).toBe(303);
  await until(
    async () => (await again.get("/petugas")).status === 303 && (await elsewhere.get("/petugas")).status === 303,
  );
  const ms = performance.now() - began;
  expect(ms).toBeLessThan(1000);
}, 60_000);

test("what is done at one process is told to a page that listens at the other, with no worker at work", async () => {
  const { reference } = await caller(two)("POST", "/complaints", aComplaint);
  const officer = at(two);
  const added = one.tanggap("staff", "add", "--name", "Budi", "--email", "budi@bps.example", "--role", "officer");
  await officer.post(pathOf(added.trim()), { password, again: password });
  const { html } = await officer.get(`/petugas/pengaduan/${reference}`);
  const address = /data-live="([^"]+)"/.exec(html)![1]!.replaceAll("&amp;", "&");
  const cookie = [...officer.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
  const answer = await fetch(two.origin + address, {
    headers: { accept: "text/event-stream", cookie },
  });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  let told = "";
  const listening = (async () => {
    for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) told += text;
  })();
  await employ(one, "officer")("POST", `/complaints/${reference}/receipt`, { complete: true });
  await until(() => told.includes("event: complaint\ndata: 2\n"));
  await two.stop();
  await listening;
  expect(told).toMatch(/event: end\ndata: stop\n\n$/);
}, 60_000);
