import { invite } from "#auth/invitations.ts";
import { openAuth } from "#auth/auth.ts";
import { addPerson } from "#auth/people.ts";
import { openContext } from "#commands/open-context.ts";
import { now } from "#lib/clock.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import { openPool, withClient } from "#store/connect.ts";
import { makeDb } from "#store/in-office.ts";
import type { Data } from "../open-data.ts";
import { prepareOffice } from "../prepare-office.ts";
import { publicUrlOf, type Settings } from "../settings.ts";
import type { Io } from "./command.ts";
import { makeYear } from "./demo/make-year.ts";
import type { Colleague } from "./demo/world.ts";
import { readOptions } from "./read-options.ts";
import { withData } from "./with-data.ts";

const usage = "Usage: demo [--complaints N] [--seed N].";

/**
 * `demo`: fills a year of invented complaints, by the real commands with the clock moved. Refuses where there is any
 * complaint already, and while a server works on the same data or could send letters.
 */
export async function demo(args: string[], io: Io): Promise<number> {
  const given = readOptions(["demo", ...args], "demo", ["complaints", "seed"]);
  const [complaints, seed] = [Number(given?.complaints ?? 2000), Number(given?.seed ?? 1700)];
  if (!given || !Number.isInteger(complaints) || complaints < 1 || complaints > 20_000 || !Number.isInteger(seed)) {
    io.err(usage);
    return 1;
  }
  return withData(io, async (data, settings) => {
    const refusal = settings.smtpUrl ? "Unset SMTP_URL: letters of a demo must reach nobody." : await whyNot(data);
    if (refusal) {
      io.err(refusal);
      return 1;
    }
    await prepareOffice(settings.office, data.store.ownerUrl);
    return fill(data, settings, io, { complaints, seed });
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

async function fill(
  { store, keys }: Data,
  settings: Settings,
  io: Io,
  { complaints, seed }: { readonly complaints: number; readonly seed: number },
): Promise<number> {
  const { office } = settings;
  const auth = openAuth({ db: store.db, keys, now, origin: settings.origin, publicUrl: publicUrlOf(settings) });
  const hire = async (name: string, role: StaffRole, email: string): Promise<Colleague> => {
    const person = await addPerson(auth, { office, name, email, role, post: "" });
    if (isRefusal(person)) throw new Error(`the demo's ${name} could not be added: ${person.refusal}`);
    io.err(`${name} (${role}): ${await invite(auth, person)}`);
    return { id: person.id, office, role, name };
  };
  io.err("Invented people of the demo, each with a link that sets their password, once:");
  await hire("Demo Administrator", "administrator", "administrator@demo.example");
  const leader = await hire("Ibu Kepala (demo)", "leader", "kepala@demo.example");
  const receptionist = await hire("Resepsionis (demo)", "receptionist", "resepsionis@demo.example");
  const officers = [
    await hire("Ani Petugas (demo)", "officer", "ani@demo.example"),
    await hire("Bagus Petugas (demo)", "officer", "bagus@demo.example"),
    await hire("Citra Petugas (demo)", "officer", "citra@demo.example"),
  ];
  // What a power cut would take of a demo can be made again, so its sessions need not wait for the disk.
  const hasty = new URL(store.appUrl);
  hasty.searchParams.set("options", "-c synchronous_commit=off");
  const pool = openPool(hasty.href, io.err);
  const end = now();
  const clock = { now: end };
  const began = performance.now();
  const bar = progressBar(io, end);
  try {
    const ctx = openContext(makeDb(pool), keys, () => clock.now);
    const people = { leader, receptionist, officers };
    const refused = await makeYear(ctx, { office, complaints, seed, end, clock, progress: bar, ...people });
    io.err(`${complaints} complaints of a year in ${Math.round((performance.now() - began) / 1000)} s.`);
    for (const [what, count] of refused) io.err(`  not possible at its time, ${count} times: ${what}`);
    return 0;
  } finally {
    await pool.end();
  }
}

/** A bar of the year that has happened, drawn at most four times a second. */
function progressBar({ err }: Io, end: number): (at: number) => void {
  const start = end - 364 * 86_400_000;
  let last = 0;
  return (at) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
    err(`[${"#".repeat(Math.round(share * 40)).padEnd(40, ".")}] ${Math.round(share * 100)} %`);
  };
}
