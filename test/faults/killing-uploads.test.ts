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
