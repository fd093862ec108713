import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Product } from "./support/product.ts";

describe("the demo, by the built program", () => {
  let product: Product;
  beforeAll(async () => {
    product = await Product.start();
  });
  afterAll(() => product.end());

  /** Runs it as a keeper would; what they read and how it ended. */
  const demo = (...args: string[]) => {
    const env = { ...process.env, DATA_DIR: product.dataDir, PORT: String(product.port) };
    return spawnSync(process.execPath, ["dist/tanggap.js", "demo", ...args], { env, encoding: "utf8" });
  };

  test("refuses beside a server, fills an empty office, and refuses where complaints are", async () => {
    const beside = demo("--complaints", "5");
    expect(beside.stderr).toContain("A server is running on this data");
    expect(beside.status).toBe(1);
    await product.stop();
    const { status, stderr } = demo("--complaints", "5");
    expect(stderr).toContain("5 complaints in");
    expect(status).toBe(0);
    const again = demo("--complaints", "5");
    expect(again.stderr).toContain("There are complaints here already");
    expect(again.status).toBe(1);
    expect(product.tanggap("verify")).toMatch(/^1700:\d+:[\w-]{44}\n$/);
  });
});
