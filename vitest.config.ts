import { defineConfig } from "vitest/config";

/** Folders that know no database: their tests need no server and start at once. */
const pure = [
  "test/prepare.test.ts",
  "src/settings.test.ts",
  "src/{lib,text,calendar,sop,complaints}/**/*.test.{ts,tsx}",
  "test/tidy.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "pure", include: pure } },
      {
        extends: true,
        test: {
          name: "store",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
          exclude: pure,
          globalSetup: ["test/support/global-setup.ts"],
        },
      },
    ],
  },
});
