import { settleDataDir } from "#store/embedded/data-home.ts";
import { databaseUser } from "#store/embedded/database-user.ts";
import { attachEmbedded } from "#store/embedded/embedded.ts";

// A process that holds the database of a data folder until it is told to let go: each line is something that happened.
const say = (line: string) => process.stdout.write(`${line}\n`);
const dataDir = settleDataDir(
  { path: process.argv[2] ?? "", chosen: true, root: process.argv[2] ?? "" },
  databaseUser(),
  say,
);
const held = await attachEmbedded({ dataDir, say, settings: { fsync: "off" } });
say(`held ${held.postmasterPid()} ${held.ownerUrl}`);
process.once("SIGTERM", async () => {
  await held.release();
  process.exit(0);
});
setInterval(() => {}, 60_000);
