import type { TestProject } from "vitest/node";
import { startTestServer, type TestAddresses } from "./test-server.ts";

/** One database server for the whole run, with a migrated template that each test database is copied from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide("testServer", server.addresses);
  return server.stop;
}

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestAddresses;
  }
}
