import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";
import { visitor, wordsOf } from "../support/visitor.ts";
import { strike, type Victim } from "./strike.ts";

/** How often something is killed: as often as three forms have room for files. */
const KILLS = 6;
const FORMS = 3;
/** A form holds ten; as many are sent of each at most. */
const FILES = 9;

/** A browser whose requests go over the wire to the started product. */
const browserOf = (product: Product) =>
  visitor(
    { request: (url: string, init?: RequestInit) => fetch(url, { ...init, redirect: "manual" }) } as never,
    product.origin,
  );

const contentOf = (name: string) => `isi ${name} `.repeat(20_000);

test("senders that hang up in the middle of a file, and forms that make no sense, harm nobody else", async () => {
  const product = await Product.start();
  try {
    const citizen = browserOf(product);
    await citizen.post("/pengaduan/baru", { kind: "complaint", subject: "Berkas", description: "Terlampir." });
    const cookie = [...citizen.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
    const head = (type: string) =>
      `POST /pengaduan/baru/lampiran HTTP/1.1\r\nHost: localhost:${product.port}\r\nOrigin: ${product.origin}\r\nCookie: ${cookie}\r\nContent-Type: ${type}\r\nContent-Length: 900000\r\n\r\n`;
    const part = "--x\r\nContent-Disposition: form-data; name=lampiran; filename=a.txt\r\n\r\nseparuh ";
    for (const sent of [
      head("multipart/form-data; boundary=x") + part.padEnd(200_000, "a"),
      head("multipart/form-data; boundary=x") + part.slice(0, 30),
      head("multipart/form-data; boundary=x"),
      head("multipart/form-data") + part,
    ]) {
      const socket = connect(product.port, "127.0.0.1");
      await new Promise<void>((resolve, reject) => socket.once("error", reject).write(sent, () => resolve()));
      socket.destroy();
    }
    expect((await citizen.upload("/pengaduan/baru/lampiran", {}, [new File(["utuh"], "utuh.txt")])).status).toBe(303);
    const page = await citizen.get("/pengaduan/baru/lampiran");
    expect(wordsOf(page.html)).toContain("utuh.txt");
    await until(() => readdirSync(join(product.dataDir, "files/incoming")).length === 0);
    expect((await fetch(`${product.origin}/readyz`)).status).toBe(200);
  } finally {
    await product.end();
  }
}, 60_000);

/** A form with the names of those of its files that were acknowledged. */
interface Form {
  readonly citizen: ReturnType<typeof browserOf>;
  readonly acknowledged: string[];
}

/** Forms send file after file while something is killed at random moments, until there were so many kills, or enough. */
async function killWhileUploading(
  product: Product,
  {
    kills,
    victims,
    enough,
  }: { kills: number; victims: readonly Victim[]; enough?: (forms: Form[]) => Promise<boolean> },
): Promise<readonly Form[]> {
  const forms: Form[] = Array.from({ length: FORMS }, () => ({ citizen: browserOf(product), acknowledged: [] }));
  for (const { citizen } of forms)
    await citizen.post("/pengaduan/baru", { kind: "complaint", subject: "Berkas", description: "Terlampir." });
  let killing = true;
  const sending = forms.map(async ({ citizen, acknowledged }, form) => {
    for (let i = 0; killing && acknowledged.length < FILES; i++) {
      const name = `${form}-${i}.txt`;
      const answer = await citizen
        .upload("/pengaduan/baru/lampiran", { langkah: "lampirkan" }, [new File([contentOf(name)], name)])
        .catch(() => null);
      if (answer?.status === 303) acknowledged.push(name);
      else await fetch(`${product.origin}/readyz`).catch(() => null);
    }
  });
  const count = () => forms.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  for (let kill = 0; kill < kills; kill++) {
    const before = count();
    const more = 1 + Math.floor(Math.random() * 3);
    await until(() => count() >= Math.min(before + more, FORMS * FILES));
    await strike(product, victims[kill % victims.length]!);
    if (await enough?.(forms)) break;
  }
  killing = false;
  await Promise.all(sending);
  return forms;
}

/** Those that were acknowledged and that the form does not have. */
async function lostOf({ citizen, acknowledged }: Form): Promise<string[]> {
  const { html, status } = await citizen.get("/pengaduan/baru/lampiran");
  // Without its form the page sends elsewhere: then all of it is lost.
  if (status !== 200 && status !== 303) throw new Error(`the page of the form was answered ${status}`);
  const words = wordsOf(html);
  return acknowledged.filter((name) => !words.includes(name));
}

test(`killed ${KILLS} times while files are sent: every one that was acknowledged is there, whole`, async () => {
  const product = await Product.start();
  try {
    const forms = await killWhileUploading(product, { kills: KILLS, victims: ["program", "database", "both"] });
    const all = forms.flatMap(({ acknowledged }) => acknowledged);
    expect(all.length).toBeGreaterThan(KILLS);
    for (const form of forms) {
      expect(await lostOf(form)).toEqual([]);
      await isWhole(form);
    }
    console.info(`killed ${KILLS} times: ${all.length} files acknowledged, all there and whole`);
  } finally {
    await product.end();
  }
}, 300_000);

/** Sends the form and reads every file back from the complaint. */
async function isWhole({ citizen, acknowledged }: Form): Promise<void> {
  await citizen.post("/pengaduan/baru/identitas", { identity: "anonymous" });
  const { html } = await citizen.send("/pengaduan/baru/periksa", {});
  const reference = /1700-\d{4}-[0-9A-Z]{6}/.exec(html)![0];
  for (const name of acknowledged) expect(wordsOf(html)).toContain(name);
  await citizen.post("/lacak", { kode: /name="kode" value="([^"]+)"/.exec(html)![1]! });
  const page = await citizen.get(`/lacak/${reference}`);
  const links = [
    ...page.html.matchAll(/href="(\/lacak\/[^"]+\/lampiran\/[^"]+)"[^>]*>[^<]*<span class="sr"> ([^<]+)</g),
  ];
  for (const name of acknowledged) {
    const path = links.find(([, , label]) => label === name)![1]!;
    expect((await citizen.get(path)).html).toBe(contentOf(name));
  }
}

test("its twin: with synchronous_commit off, files that were acknowledged are lost", async () => {
  const product = await Product.start();
  try {
    const client = new pg.Client({ connectionString: product.ownerUrl });
    await client.connect();
    await client.query("alter role tanggap_app set synchronous_commit = off");
    await client.end();
    await product.kill();
    await product.startAgain();
    let lost: string[] = [];
    const enough = async (forms: readonly Form[]) => {
      lost = (await Promise.all(forms.map(lostOf))).flat();
      return lost.length > 0;
    };
    // A form that holds all its files sends no more: others take its place until one is lost.
    for (let round = 0; round < 10 && lost.length === 0; round++)
      await killWhileUploading(product, { kills: 2 * KILLS, victims: ["database"], enough });
    expect(lost.length).toBeGreaterThan(0);
  } finally {
    await product.end();
  }
}, 600_000);
