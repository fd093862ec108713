import pg from "pg";
import { Trouble } from "#lib/trouble.ts";

/** `bigint` comes as a number: none of ours exceeds 2^53. The rest is as `pg` reads it. */
const readers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === pg.types.builtins.INT8 && format !== "binary" ? Number : pg.types.getTypeParser(oid, format as "text"),
};

/** How every connection of ours is made. */
export function connectionOptions(url: string): pg.ClientConfig {
  return { connectionString: url, types: readers, application_name: "tanggap", connectionTimeoutMillis: 10_000 };
}

/** A pool of at most ten; a connection that breaks while idle is replaced, and said. */
export function openPool(url: string, say: (line: string) => void): pg.Pool {
  const pool = new pg.Pool({ ...connectionOptions(url), max: 10, idleTimeoutMillis: 30_000 });
  pool.on("error", (error) => say(`A database connection broke: ${error.message}`));
  // One that breaks while a query has it tells that query; without a listener the event would end the program.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** One connection for the length of a piece of work. `name` is the setting that a failure should point to. */
export async function withClient<T>(url: string, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionOptions(url));
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw connectTrouble(error, name);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The state code that PostgreSQL gave with an error, or the system's. */
export const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

const WRONG_PASSWORD = ["28P01", "28000"];

/** True when the server knows no such role, or not with this password. */
export const isWrongPassword = (error: unknown) => WRONG_PASSWORD.includes(codeOf(error));

function connectTrouble(error: unknown, name: string): unknown {
  const code = codeOf(error);
  if (isWrongPassword(error))
    return new Trouble(`${name}: the database refused this user name and password; correct them.`);
  if (code === "3D000") return new Trouble(`${name}: there is no database of this name on the server; make it first.`);
  if (code === "53300") return new Trouble(`${name}: the database has no free connection; raise its max_connections.`);
  if (error instanceof AggregateError || /^E[A-Z]+$/.test(code) || /timeout/.test(String(error)))
    return new Trouble(
      `${name}: no database answers there (${code || "no answer in time"}); start it, or correct the setting.`,
    );
  return error;
}
