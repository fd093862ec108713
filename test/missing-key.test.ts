import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Product } from "./support/product.ts";

/** The built program: what its keeper sees who lost the key file, and how they come out of it. */
test("data without its key does not start, says how to recover, and starts once the backup is put back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tanggap-lost-"));
  const product = await Product.start({ KEY_PASSPHRASE: "kuda benar baterai staples" });
  const keyFile = `${product.dataDir}.key`;
  try {
    const complaint = { subject: "Uji", description: "Uji.", complainant: { name: "Siti", phone: "0812" } };
    const lodged = await fetch(`${product.origin}/api/v1/complaints`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "satu" },
      body: JSON.stringify(complaint),
    });
    const { trackingCode, reference } = (await lodged.json()) as { trackingCode: string; reference: string };
    product.tanggap("keys", "backup", join(folder, "copy"));
    const made = readFileSync(keyFile, "utf8");

    await product.kill();
    renameSync(keyFile, join(folder, "lost"));
    await expect(product.startAgain()).rejects.toThrow(/KEY_FILE: .* is missing, and the data .*keys restore FILE/);

    product.tanggap("keys", "restore", join(folder, "copy"));
    expect(readFileSync(keyFile, "utf8")).toBe(made);
    await product.startAgain();
    const tracked = await fetch(`${product.origin}/api/v1/track`, { headers: { "tracking-code": trackingCode } });
    expect(await tracked.json()).toMatchObject({ reference });
    expect(product.tanggap("verify")).toMatch(/^1700:\d+:[\w-]{44}\n$/);
  } finally {
    await product.end();
    rmSync(folder, { recursive: true });
  }
}, 120_000);
