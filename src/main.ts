import { setTimeout as pause } from "node:timers/promises";
import { explain } from "#lib/trouble.ts";
import { assemble, type Assembly } from "./assemble.ts";
import { claimDataDir } from "./claim-data-dir.ts";
import { greeting, warnings } from "./greeting.ts";
import { giveHeapRoom } from "./heap-room.ts";
import { listen, type Listening } from "./listen.ts";
import { makeLog } from "./log.ts";
import { type Data, openData, openDataDir } from "./open-data.ts";
import { readSettings, type Settings } from "./settings.ts";
import { whenStarterEnds } from "./starter.ts";

const log = makeLog();

/** Plain lines until it runs, log lines after. */
let running = false;
const say = (line: string) => (running ? log.warn({ event: "notice", line }) : process.stdout.write(`${line}\n`));

const stopAsked = Promise.withResolvers<void>();
// A second signal changes nothing: Ctrl-C often arrives twice, from the terminal and from npm.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopAsked.resolve());

whenStarterEnds(stopAsked.resolve);
// Whoever read our lines may be gone before us.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

process.on("uncaughtException", async (error) => {
  log.fatal({ event: "crashed", error: explain(error) });
  await stop();
  process.exit(1);
});

const opened: { data?: Data; assembly?: Assembly; web?: Listening } = {};

try {
  await start(readSettings(process.env));
  await stopAsked.promise;
  running = false;
  say("Berhenti … / Stopping …");
  await stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  await stop();
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  giveHeapRoom();
  warnings(settings).forEach(say);
  const dataDir = openDataDir(settings, say);
  claimDataDir(dataDir, settings.role, `${settings.role} on port ${settings.port}`);
  opened.data = await openData(settings, dataDir, say);
  opened.assembly = await assemble(settings, opened.data, log);
  if (settings.role === "worker") say("Tanggap: worker");
  else await serve(settings, opened.assembly);
  running = true;
}

async function serve(settings: Settings, { app, firstLoginLink }: Assembly): Promise<void> {
  opened.web = await listen(app, settings);
  const { port } = opened.web;
  const origin = settings.origin ?? `${settings.tls ? "https" : "http"}://localhost:${port}`;
  greeting(origin, await firstLoginLink()).forEach(say);
}

/** The web and the jobs, then the database that both lean on; within 10 seconds whatever hangs. */
async function stop(): Promise<void> {
  await Promise.all([atMost(3500, opened.web?.stop()), atMost(3500, opened.assembly?.stopJobs())]);
  await atMost(6000, opened.data?.close());
}

/** Waits, but not for ever; a part that can't be stopped must not keep the others from it. */
async function atMost(milliseconds: number, work: Promise<void> | undefined): Promise<void> {
  const failed = (error: unknown) => log.error({ event: "stop_failed", error: explain(error) });
  await Promise.race([work?.catch(failed), pause(milliseconds, undefined, { ref: false })]);
}
