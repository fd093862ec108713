import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findPostmaster } from "#store/embedded/postmaster.ts";
import { isAlive } from "#store/embedded/processes.ts";
import { ownFolder } from "./support/own-folder.ts";
import { until } from "./support/until.ts";

// `npm start` itself, as a newcomer types it: npm, a shell and the program, in a process group of their own.
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = ownFolder();
const started: Start[] = [];
let port: number;

interface Start {
  readonly npm: ChildProcess;
  said(): string;
  readonly ended: Promise<number | null>;
}

function npmStart(environment: Record<string, string> = {}): Start {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_)/.test(name));
  const env = { ...Object.fromEntries(own), PORT: String(port), DATA_DIR: folder.path, ...environment };
  const npm = spawn("npm", ["start"], { cwd: root, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (text) => (said += String(text)));
  const ended = once(npm, "close").then(([code]) => code as number | null);
  const start = { npm, said: () => said, ended };
  started.push(start);
  return start;
}

const isServing = async () => (await fetch(`http://localhost:${port}/readyz`)).ok;
const postmaster = () => findPostmaster(`${folder.path}/postgres`)?.pid ?? null;
const toGroup = ({ npm }: Start, signal: NodeJS.Signals) => process.kill(-(npm.pid ?? 0), signal);

async function serving(): Promise<Start> {
  const start = npmStart();
  await until(async () => {
    if (start.npm.exitCode !== null) throw new Error(`the product ended: ${start.said()}`);
    return start.said().includes("/petugas") && (await isServing());
  });
  return start;
}

beforeAll(async () => {
  const probe = await occupy(0);
  port = (probe.address() as { port: number }).port;
  probe.close();
});
afterEach(() => {
  for (const start of started.splice(0))
    if (start.npm.exitCode === null && start.npm.signalCode === null) toGroup(start, "SIGKILL");
});
afterAll(() => folder.remove());

async function occupy(wanted: number): Promise<Server> {
  const server = createServer().listen(wanted, "127.0.0.1");
  await once(server, "listening");
  return server;
}

describe.skipIf(process.platform === "win32")("npm start", { timeout: 90_000 }, () => {
  test("says where everything is, refuses a second one on its data, and ends at once by Ctrl-C", async () => {
    const first = await serving();
    expect(first.said()).toContain(`http://localhost:${port}/petugas`);
    const second = npmStart({ PORT: "0" });
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/The data folder .* is in use by another Tanggap \(process \d+, .*\): stop that one/);

    const pid = postmaster();
    toGroup(first, "SIGINT");
    toGroup(first, "SIGINT");
    await first.ended;
    expect(pid && isAlive(pid)).toBe(false);
    await expect(isServing()).rejects.toThrow("fetch failed");
  });

  test("is a program that ends with 0 when asked to, also when asked twice", async () => {
    const env = { ...process.env, PORT: String(port), DATA_DIR: folder.path, npm_lifecycle_event: "" };
    const program = spawn(process.execPath, ["dist/main.js"], { cwd: root, env, stdio: "ignore" });
    await until(isServing);
    program.kill("SIGTERM");
    program.kill("SIGINT");
    expect(await once(program, "exit")).toEqual([0, null]);
    expect(postmaster()).toBeNull();
  });

  test("ends with its npm, when the signal went to that alone", async () => {
    const { npm } = await serving();
    const pid = postmaster();
    npm.kill("SIGTERM");
    await until(() => !isAlive(pid ?? 0), 10_000);
    await expect(isServing()).rejects.toThrow("fetch failed");
  });

  test("takes over what a killed one left running", async () => {
    const killed = await serving();
    const pid = postmaster();
    toGroup(killed, "SIGKILL");
    await killed.ended;
    const next = await serving();
    expect(postmaster()).toBe(pid);
    toGroup(next, "SIGTERM");
    await next.ended;
    expect(postmaster()).toBeNull();
  });

  test.each([
    ["a wrong setting", { PORT: "70000" }, /^PORT: "70000" is not a port; give/m],
    [
      "a database that is not there",
      { DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" },
      /^DATABASE_URL: no database answers/m,
    ],
    ["a certificate that is not there", { TLS_CERT: "/no.pem", TLS_KEY: "/no.pem" }, /^TLS_CERT: there is no file/m],
  ])("answers %s by one line and a failure", async (_what, environment, line) => {
    const start = npmStart(environment);
    expect(await start.ended).toBe(1);
    expect(start.said()).toMatch(line);
    expect(start.said()).not.toMatch(/^\s+at /m);
  });

  test("answers a taken port by one line and a failure, and leaves no database running", async () => {
    const other = await occupy(port);
    const start = npmStart();
    expect(await start.ended).toBe(1);
    expect(start.said()).toContain(`PORT: ${port} is taken by another program`);
    expect(postmaster()).toBeNull();
    other.close();
  });
});
