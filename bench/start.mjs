// `npm run bench`: bundles a benchmark of `bench/` with all of ours that it uses, since Node reads no TSX, and runs it.
// `npm run bench -- search --complaints 100000` runs `bench/search.ts`; without a name it is `bench/run.ts`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { forNode } from "../scripts/prepare/bundle-programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const name = given[0] && !given[0].startsWith("-") ? given.shift() : "run";
// As deep below the clone as the sources that look for it, `test/support`.
const outfile = `${root}dist/bench/${name}.js`;

await build({ absWorkingDir: root, entryPoints: [`bench/${name}.ts`], outfile, packages: "external", ...forNode });
// What the client's own collection of garbage takes is not the product's: it has much room, and begins each row cleaned.
const flags = ["--expose-gc", "--max-semi-space-size=256"];
process.exitCode =
  spawnSync(process.execPath, [...flags, outfile, ...given], { cwd: root, stdio: "inherit" }).status ?? 1;
