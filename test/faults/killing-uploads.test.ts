import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Product } from "../support/product.ts";
import { until } from "../support/until.ts";
import { visitor, wordsOf } from "../support/visitor.ts";

/** How often the program is killed: as often as three forms have room for files. */
const KILLS = 6;
const FORMS = 3;

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

test(`killed ${KILLS} times while files are sent: every one that was acknowledged is there, whole`, async () => {
  const product = await Product.start();
  try {
    const acknowledged: string[][] = [];
    const citizens = Array.from({ length: FORMS }, () => browserOf(product));
    for (const citizen of citizens) {
      await citizen.post("/pengaduan/baru", { kind: "complaint", subject: "Berkas", description: "Terlampir." });
      acknowledged.push([]);
    }
    let killing = true;
    const sending = citizens.map(async (citizen, form) => {
      for (let i = 0; killing && acknowledged[form]!.length < 9; i++) {
        const name = `${form}-${i}.txt`;
        const answer = await citizen
          .upload("/pengaduan/baru/lampiran", { langkah: "lampirkan" }, [new File([contentOf(name)], name)])
          .catch(() => null);
        if (answer?.status === 303) acknowledged[form]!.push(name);
        else await fetch(`${product.origin}/readyz`).catch(() => null);
      }
    });
    for (let kill = 0; kill < KILLS; kill++) {
      const before = acknowledged.flat().length;
      const more = 1 + Math.floor(Math.random() * 3);
      await until(() => acknowledged.flat().length >= before + more);
      await product.kill();
      await product.startAgain();
    }
    killing = false;
    await Promise.all(sending);

    expect(acknowledged.flat().length).toBeGreaterThan(KILLS);
    for (const [form, citizen] of citizens.entries()) {
      await citizen.post("/pengaduan/baru/identitas", { identity: "anonymous" });
      const { html } = await citizen.send("/pengaduan/baru/periksa", {});
      const reference = /1700-\d{4}-[0-9A-Z]{6}/.exec(html)![0];
      for (const name of acknowledged[form]!) expect(wordsOf(html)).toContain(name);
      await citizen.post("/lacak", { kode: /name="kode" value="([^"]+)"/.exec(html)![1]! });
      const page = await citizen.get(`/lacak/${reference}`);
      const links = [
        ...page.html.matchAll(/href="(\/lacak\/[^"]+\/lampiran\/[^"]+)"[^>]*>[^<]*<span class="sr"> ([^<]+)</g),
      ];
      for (const name of acknowledged[form]!) {
        const path = links.find(([, , label]) => label === name)![1]!;
        expect((await citizen.get(path)).html).toBe(contentOf(name));
      }
    }
    console.info(`killed ${KILLS} times: ${acknowledged.flat().length} files acknowledged, all there and whole`);
  } finally {
    await product.end();
  }
}, 300_000);
