import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Folders that know no database: their tests need no server and start at once. */
const pure = ["src/settings.test.ts", "src/{lib,text,calendar,sop,complaints}/**/*.test.{ts,tsx}", "test/tidy.test.ts"];

/** Tests that start the whole product, kill it, or drive a browser: one file at a time, after all the others. */
const product = ["test/{faults,journeys}/**/*.test.ts", "test/{prepare,start,keys,missing-key,demo}.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One for each core; by itself vitest leaves one free, half of what a small machine has: 42 s became 30 s on two.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: "pure", include: pure } },
      {
        extends: true,
        test: {
          name: "store",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
          exclude: [...pure, ...product],
          globalSetup: ["test/support/global-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "product",
          include: product,
          globalSetup: ["test/support/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
