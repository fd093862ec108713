import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until no other process installs or builds in this clone, then keeps the others waiting until the function it
 * gives is called. The lock of a process that died is taken over.
 */
export async function holdClone(root, say) {
  const path = join(root, ".prepare.lock");
  let told = false;
  while (!take(path)) {
    const holder = readHolder(path);
    if (holder && isGone(holder)) clear(path, holder);
    else if (!told && holder) {
      say(`Another start is preparing this folder (process ${holder.pid}); waiting for it.`);
      told = true;
    }
    await pause(100);
  }
  const letGo = () => rmSync(path, { force: true });
  const endBy = (signal) => process.once(signal, () => (letGo(), process.exit(130)));
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach(endBy);
  return letGo;
}

function take(path) {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Null while it is just being written, or already gone. */
function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function isGone({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "ESRCH";
  }
  return started !== startOf(pid);
}

/** When a process began, which tells it from a later one of the same number; only Linux says it cheaply. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return "ZX".includes(fields[0]) ? "ended" : fields[19];
  } catch {
    return "";
  }
}

/** Of several that find a dead process's lock only one may remove it, or it would remove the next one's. */
function clear(path, holder) {
  const guard = `${path}.clearing`;
  try {
    writeFileSync(guard, "", { flag: "wx" });
  } catch {
    if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > 5000)
      rmSync(guard, { force: true });
    return;
  }
  const current = readHolder(path);
  if (current?.pid === holder.pid && current.started === holder.started) rmSync(path, { force: true });
  rmSync(guard, { force: true });
}
