import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { Hono } from "hono";
import { visitor, type Visitor } from "../test/support/visitor.ts";
import type { IsRight } from "./measure.ts";

/** Where requests go: the product over its port, or the same web within this process. */
export type Target = Pick<Hono, "request">;

/** Asks for a page; it is right when it came with what it is asked for. */
export async function get(
  target: Target,
  url: string,
  holds: string,
  headers: Record<string, string> = {},
): Promise<IsRight> {
  const asked = { ...headers, host: new URL(url).host, "accept-encoding": "gzip" };
  const answer = await target.request(url, { headers: asked });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPacked = answer.headers.get("content-encoding") === "gzip";
  return () => answer.status === 200 && (isPacked ? gunzipSync(bytes) : bytes).includes(holds);
}

/** Lodges by the API. */
export async function lodge(target: Target, origin: string): Promise<IsRight> {
  const body = JSON.stringify({
    subject: `Uji ${randomUUID()}`,
    description: "Uji kecepatan.",
    complainant: { name: "Uji", phone: "0812" },
  });
  const headers = { "content-type": "application/json", "idempotency-key": randomUUID(), host: new URL(origin).host };
  const answer = await target.request(`${origin}/api/v1/complaints`, { method: "POST", headers, body });
  await answer.arrayBuffer();
  return () => answer.status === 201;
}

/** Somebody who has filled in the form up to its last page. */
export async function readyToSend(target: Target, origin: string): Promise<Visitor> {
  const citizen = visitor(target, origin);
  await citizen.get("/pengaduan/baru");
  const what = { kind: "complaint", subject: `Uji ${randomUUID()}`, description: "Uji kecepatan." };
  await citizen.post("/pengaduan/baru", what);
  await citizen.post("/pengaduan/baru/rincian", {});
  await citizen.post("/pengaduan/baru/lampiran", {});
  const who = { identity: "named", name: "Uji", email: "uji@example.id" };
  const answer = await citizen.post("/pengaduan/baru/identitas", who);
  if (answer.location !== "/pengaduan/baru/periksa") throw new Error(`the form leads to ${answer.location}`);
  return citizen;
}

/** Sends it. */
export async function sendForm(citizen: Visitor): Promise<IsRight> {
  const { location } = await citizen.post("/pengaduan/baru/periksa", {});
  return () => location === "/pengaduan/baru/terkirim";
}
