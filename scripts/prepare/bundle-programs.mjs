import { join, relative } from "node:path";

const programs = ["main", "tanggap"];
/** These run apart from them, see src/confined. */
const children = {
  "picture-child": join("src", "files", "pictures", "child.ts"),
  "mail-child": join("src", "channels", "email", "parse", "child.ts"),
};

/** How anything of ours is bundled that Node runs. */
export const forNode = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "esnext",
  sourcemap: "linked",
  sourcesContent: false,
  logLevel: "error",
};

/**
 * One file for each program with all that it imports, since loading a thousand small ones takes longer than starting
 * the database. Gives names in `dist` with their contents.
 */
export async function bundlePrograms(esbuild, root) {
  const dist = join(root, "dist");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: {
      ...Object.fromEntries(programs.map((name) => [`${name}.program`, join("src", `${name}.ts`)])),
      ...children,
    },
    outdir: dist,
    write: false,
    ...forNode,
    // `pg` asks for these only where they exist; `sharp` is native and stays where npm put it.
    external: ["pg-native", "cloudflare:sockets", "sharp"],
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
  const bundles = outputFiles.map(({ path, contents }) => [relative(dist, path), contents]);
  return [...bundles, ...programs.map((name) => [`${name}.js`, launcher(name)])];
}

/** An older Node could not even read the program, so what says so is a file of its own. */
const launcher = (name) => `import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
if (!("Temporal" in globalThis)) {
  process.stderr.write(\`Tanggap needs Node 26 and this is \${process.version}: start it with npm, which brings its own.\\n\`);
  process.exit(1);
}
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/tanggap", import.meta.url)));
process.setSourceMapsEnabled(true);
await import("./${name}.program.js");
`;
