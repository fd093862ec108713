import { openAuth } from "#auth/auth.ts";
import { openContext } from "#commands/open-context.ts";
import { now } from "#lib/clock.ts";
import { DAY } from "#lib/time.ts";
import { openPool, withClient } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import { withOwner } from "#store/with-owner.ts";
import type { Data } from "../open-data.ts";
import { prepareOffice } from "../prepare-office.ts";
import { publicUrlOf, type Settings } from "../settings.ts";
import type { Io } from "./command.ts";
import { fillBulk } from "./demo/bulk/fill.ts";
import { hireTeam, type Team } from "./demo/hire-team.ts";
import { makeYear } from "./demo/make-year.ts";
import { progressBar } from "./demo/progress-bar.ts";
import { readOptions } from "./read-options.ts";
import { withData } from "./with-data.ts";

const usage = "Usage: demo [--complaints N] [--seed N] | demo --scale N.";
/** By the commands, each with its transactions; in bulk. */
const MOST = { year: 20_000, bulk: 2_000_000 };

/**
 * `demo`: fills a year of invented complaints, by the real commands with the clock moved. `--scale`: a great many, in the
 * same shapes and without people's names, written in bulk for benchmarks. Refuses where there is any complaint already,
 * and while a server works on the same data or could send letters.
 */
export async function demo(args: string[], io: Io): Promise<number> {
  const given = readOptions(["demo", ...args], "demo", ["complaints", "seed", "scale"]);
  const scale = given?.scale === undefined ? null : Number(given.scale);
  const [complaints, seed] = [Number(given?.complaints ?? 2000), Number(given?.seed ?? 1700)];
  const fits = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most;
  if (!given || !fits(complaints, MOST.year) || !fits(scale ?? 1, MOST.bulk) || !Number.isInteger(seed)) {
    io.err(usage);
    return 1;
  }
  return withData(io, async (data, settings) => {
    const refusal = settings.smtpUrl ? "Unset SMTP_URL: letters of a demo must reach nobody." : await whyNot(data);
    if (refusal) {
      io.err(refusal);
      return 1;
    }
    const { store, keys } = data;
    await prepareOffice(settings.office, store.ownerUrl);
    const { office, origin } = settings;
    const team = await hireTeam(
      openAuth({ db: store.db, keys, now, origin, publicUrl: publicUrlOf(settings) }),
      office,
      io,
    );
    const began = performance.now();
    if (scale) await fillMany(data, settings, io, scale, team);
    else await fillYear(data, settings, io, { complaints, seed }, team);
    io.err(`${scale ?? complaints} complaints in ${Math.round((performance.now() - began) / 1000)} s.`);
    return 0;
  });
}

/** Why a demo has no place here; null when it has. */
function whyNot({ store }: Data): Promise<string | null> {
  return withClient(store.ownerUrl, "DATABASE_URL", async (owner) => {
    const complaints = await owner.query("select from complaint limit 1");
    if (complaints.rowCount)
      return "There are complaints here already. A demo needs a database of its own: set another DATA_DIR.";
    const running = await owner.query("select from pg_stat_activity where application_name = 'tanggap jobs'");
    return running.rowCount ? "A server is running on this data. Stop it, fill the demo, then start it again." : null;
  });
}

/** What a power cut would take of a demo can be made again, so its sessions need not wait for the disk. */
function hasty(url: string): string {
  const hastily = new URL(url);
  hastily.searchParams.set("options", "-c synchronous_commit=off");
  return hastily.href;
}

async function fillYear(
  { store, keys }: Data,
  { office }: Settings,
  io: Io,
  size: { readonly complaints: number; readonly seed: number },
  team: Team,
): Promise<void> {
  const pool = openPool(hasty(store.appUrl), io.err);
  const end = now();
  const clock = { now: end };
  const bar = progressBar(io);
  const progress = (at: number) => bar(1 - (end - at) / (364 * DAY));
  try {
    const ctx = openContext(makeDb(pool), keys, () => clock.now);
    const refused = await makeYear(ctx, { office, ...size, end, clock, progress, ...team });
    for (const [what, count] of refused) io.err(`  not possible at its time, ${count} times: ${what}`);
  } finally {
    await pool.end();
  }
}

async function fillMany({ store, keys }: Data, { office }: Settings, io: Io, count: number, team: Team): Promise<void> {
  const procedure = await openContext(store.db, keys, now).procedures.inForce(office);
  const officers = team.officers.map(({ id }) => id);
  const bar = progressBar(io);
  await withOwner(hasty(store.ownerUrl), (owner) =>
    fillBulk(owner, procedure, keys, officers, count, now(), (done) => bar(done / count)),
  );
}
