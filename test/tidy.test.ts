import { builtinModules } from "node:module";
import { describe, expect, test } from "vitest";
import { citizenVerbs } from "#commands/citizen-verbs.ts";
import { staffVerbs } from "#commands/staff-verbs.ts";
import { rules } from "#complaints/rules.ts";
import { readProjectFile, readSources, type Source } from "./support/sources.ts";

const sources = readSources(["src"], /\.tsx?$/);
const everything = [...sources, ...readSources(["test", "scripts", "bench"], /\.(tsx?|mjs)$/)];
const written = [...everything, ...readSources(["src"], /\.(css|sql|yaml)$/)];
const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);
const product = sources.filter((source) => !isTest(source));

/** Rows from the ground up: a folder imports only from rows above its own in this list, never from its neighbours. */
const rows = [
  ["lib"],
  ["text"],
  ["calendar"],
  ["sop"],
  ["complaints"],
  ["confined"],
  ["channels", "store", "files"],
  ["auth"],
  ["commands"],
  ["queries"],
  ["reports"],
  ["jobs"],
  ["web"],
  ["main"],
];

/** Files beside `main.ts` and the commands of the command line put the rest together. */
const folderOf = (path: string) => {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder === undefined || folder === "cli" ? "main" : folder;
};
const rowOf = (path: string) => rows.findIndex((row) => row.includes(folderOf(path)));

describe("layers", () => {
  test("each folder of src has its row", () => {
    expect(product.filter(({ path }) => rowOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test("a folder imports only from rows above its own", () => {
    const wrong = product.flatMap(({ path, imports }) =>
      imports
        .filter((other) => folderOf(other) !== folderOf(path) && rowOf(other) >= rowOf(path))
        .map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the rules know no Node built-in, no database, no web", () => {
    const pure = product.filter(({ path }) => /^src\/(lib|text|calendar|sop|complaints)\//.test(path));
    const mayUse = (path: string, name: string) =>
      (name === "node:crypto" && path.startsWith("src/lib/")) || ["yaml", "zod"].includes(name);
    const wrong = pure.flatMap(({ path, packages }) =>
      packages.filter((name) => !mayUse(path, name)).map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("Node's built-ins are imported with their prefix", () => {
    const bare = everything.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !name.startsWith("node:") && builtinModules.includes(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(bare).toEqual([]);
  });

  test("scripts that run before anything is installed import no package", () => {
    const early = readSources(["scripts"], /\.mjs$/);
    const packages = early.flatMap((source) => source.packages).filter((name) => !name.startsWith("node:"));
    expect(packages).toEqual([]);
  });
});

describe("files", () => {
  test("are at most 300 lines", () => {
    const long = written.filter(({ text }) => text.trimEnd().split("\n").length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("look at no clock but the one", () => {
    const clock = /\bDate\.now\(|\bnew Date\(\s*\)|\bTemporal\.Now\b/;
    const wrong = product.filter(({ path, text }) => path !== "src/lib/clock.ts" && clock.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("put raw markup on a page in one place only", () => {
    const wrong = product.filter(
      ({ path, text }) => path !== "src/web/ui/raw.tsx" && /dangerouslySet|hono\/html/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("leave nothing to do and name no place of one machine", () => {
    const leftover = /T[O]DO|FIX[M]E|X[X]X|@ts[-]ignore/;
    const place = /["'`\s(]\/(work|root|home)\//;
    const wrong = written.filter(({ text }) => leftover.test(text) || place.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("are named in kebab-case", () => {
    const odd = everything.filter(({ path }) => !/^([a-z0-9.-]+\/)*[a-z0-9-]+(\.test|\.d)?\.[a-z]+$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test("are all used, and import only what is there", () => {
    const there = new Set(written.map(({ path }) => path));
    const used = new Set(everything.flatMap(({ imports }) => imports));
    const isEntry = (path: string) =>
      /^src\/(main|tanggap|files\/pictures\/child|channels\/email\/parse\/child)\.ts$|^src\/web\/client\/[^/]+\.ts$|^scripts\/[^/]+\.mjs$|\.d\.ts$|^bench\//.test(
        path,
      );
    const mentioned = readProjectFile("vitest.config.ts");
    const idle = everything.filter(
      (source) =>
        !isTest(source) && !isEntry(source.path) && !used.has(source.path) && !mentioned.includes(source.path),
    );
    expect(idle.map(({ path }) => path)).toEqual([]);
    expect([...used].filter((path) => /\.(tsx?|mjs|css|yaml)$/.test(path) && !there.has(path))).toEqual([]);
  });
});

describe("the project", () => {
  test("numbers its migrations without a gap", () => {
    const names = readSources(["src/store/migrations"], /\.sql$/).map(({ path }) => path.split("/").at(-1) ?? "");
    const numbers = names.sort().map((name) => Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]));
    expect(numbers).toEqual(names.map((_, index) => index + 1));
  });

  test("numbers its decisions without a gap, and shows only pictures and pages that are there", () => {
    const papers = readSources(["docs"], /\.md$/);
    const numbers = papers.flatMap(({ path }) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []).toSorted();
    expect(numbers.map(Number)).toEqual(numbers.map((_, index) => index + 1));
    const named = [...readProjectFile("README.md").matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
    const there = new Set(readSources(["docs"], /\.(md|png)$/).map(({ path }) => path));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !there.has(path))).toEqual([]);
  });

  test("has at most 30 direct production dependencies, each at one version", () => {
    const { dependencies } = JSON.parse(readProjectFile("package.json")) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(30);
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe("verbs", () => {
  const kebab = (verb: string) => verb.replaceAll("_", "-");
  const has = (path: string) => everything.some((source) => source.path === path);
  const verbs = ["lodge", ...Object.keys(rules)];

  test("each has its rule and the test of its rule", () => {
    const files = verbs.map((verb) => `src/complaints/rules/${kebab(verb)}`);
    expect(files.filter((file) => !has(`${file}.ts`) || !has(`${file}.test.ts`))).toEqual([]);
  });

  test("each can be asked for, or is the system's own", () => {
    const asked = [...Object.values(staffVerbs), ...Object.values(citizenVerbs)].map(({ verb }) => verb);
    const byItself = ["telling_failed", "remind", "expire", "recalculate"];
    const ways = new Set<string>(["lodge", "supplement", ...asked, ...byItself]);
    expect(verbs.filter((verb) => !ways.has(verb))).toEqual([]);
  });
});
