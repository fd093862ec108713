import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settleDataDir } from "#store/embedded/data-home.ts";
import { databaseUser } from "#store/embedded/database-user.ts";
import { authorityFiles } from "../../src/authority-files.ts";
import { until } from "./until.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built program as a process of its own, with a data folder of its own: what a newcomer starts. */
export class Product {
  readonly port: number;
  readonly dataDir: string;
  readonly origin: string;
  readonly #folder: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | null = null;
  #said = "";

  private constructor(port: number, folder: string, env: Record<string, string>) {
    this.port = port;
    this.#folder = folder;
    this.dataDir = settleDataDir({ path: folder, chosen: true, root: folder }, databaseUser(), () => {});
    this.origin = `http://localhost:${port}`;
    this.#env = env;
  }

  /**
   * Builds what is stale, then starts. `env` goes on top of the settings that keep it apart; `folder` is where its data
   * lies, a new one unless given.
   */
  static async start(
    env: Record<string, string> = {},
    folder = mkdtempSync(join(tmpdir(), "tanggap-product-")),
  ): Promise<Product> {
    execFileSync(process.execPath, [join(root, "scripts/prepare.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
    const product = new Product(await freePort(), folder, env);
    await product.startAgain();
    return product;
  }

  /** Another process of the same settings on the same data, at a port of its own. */
  async beside(): Promise<Product> {
    const other = new Product(await freePort(), this.#folder, { ...this.#env });
    await other.startAgain();
    return other;
  }

  /** Starts it again on the same data and port, with further settings if given; gives when it answers. */
  async startAgain(more: Record<string, string> = {}): Promise<void> {
    Object.assign(this.#env, more);
    const env = { PATH: process.env["PATH"] ?? "", PORT: String(this.port), DATA_DIR: this.dataDir, ...this.#env };
    const child = spawn(process.execPath, [join(root, "dist/main.js")], {
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    this.#said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (this.#said += String(text)));
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}:\n${this.#said}`);
      return (await fetch(`${this.origin}/readyz`)).ok;
    });
  }

  /** Everything it printed since it was last started. */
  get said(): string {
    return this.#said;
  }

  /** Waits for the one-time link of the first administrator. */
  async firstLoginLink(): Promise<string> {
    const link = /http\S+\/petugas\/undangan\/\S+/;
    await until(async () => link.test(this.#said));
    return link.exec(this.#said)![0];
  }

  /** The password file's URL of the role that owns the tables. */
  get ownerUrl(): string {
    const password = readFileSync(join(this.dataDir, "postgres/owner-password"), "utf8").trim();
    const host = encodeURIComponent(join(this.dataDir, "socket"));
    return `postgres://tanggap:${encodeURIComponent(password)}@127.0.0.1:5432/tanggap?host=${host}`;
  }

  get pid(): number {
    return this.#child!.pid!;
  }

  /** The database's first process, from its own note. */
  get postmasterPid(): number {
    return Number(readFileSync(join(this.dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  }

  /** Runs a command of the command line on the same data; gives its standard output. */
  tanggap(...args: string[]): string {
    const env = { PATH: process.env["PATH"] ?? "", PORT: String(this.port), DATA_DIR: this.dataDir, ...this.#env };
    return execFileSync(process.execPath, [join(root, "dist/tanggap.js"), ...args], {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** SIGKILL, and gone. */
  async kill(): Promise<void> {
    const child = this.#child!;
    child.kill("SIGKILL");
    await until(async () => child.exitCode !== null || child.signalCode !== null);
  }

  /** Ends it as Ctrl-C would. */
  async stop(): Promise<void> {
    const child = this.#child!;
    child.kill("SIGTERM");
    await until(async () => child.exitCode !== null || child.signalCode !== null);
  }

  /** Ends it and takes its data away. */
  async end(): Promise<void> {
    await this.stop();
    const key = `${this.dataDir}.key`;
    const beside = [key, `${key}.app-password`, ...Object.values(authorityFiles(key))];
    for (const path of [this.#folder, this.dataDir, ...beside])
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
