// Runs before `npm start`, `npm test` and `npm run tanggap`: installs the packages and builds the program, each only
// when stale. Plain JavaScript for Node 20, since on a fresh clone there is nothing else yet. Speaks on standard
// error only: what a command prints for a script must stand alone.
import { fileURLToPath } from "node:url";
import { buildIfStale, isBuilt } from "./prepare/build.mjs";
import { holdClone } from "./prepare/clone-lock.mjs";
import { installIfStale, isInstalled } from "./prepare/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line) => process.stderr.write(`${line}\n`);

try {
  if (!isInstalled(root) || !isBuilt(root)) {
    const letGo = await holdClone(root, say);
    try {
      await installIfStale(root, say);
      await buildIfStale(root, say);
    } finally {
      letGo();
    }
  }
} catch (error) {
  say(error.code === "ENOSPC" ? `The disk that holds ${root} is full: free 1 GB and try again.` : error.message);
  process.exitCode = 1;
}
