import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import { fileTrouble, Trouble } from "#lib/trouble.ts";
import { codeOf, connectionOptions, isWrongPassword } from "./connect.ts";
import { alone } from "./migrate.ts";

/** How the app signs in, and under which name the migrations grant it its rights. */
export interface AppLogin {
  readonly url: string;
  readonly role: string;
}

/** The login given in DATABASE_APP_URL. Refuses one that could pass by row-level security. */
export async function givenAppLogin(owner: pg.Client, url: string): Promise<AppLogin> {
  const role = new pg.Client({ connectionString: url }).user ?? "";
  const { rows } = await owner.query<{ unsafe: boolean }>(
    `select rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'member') as unsafe
     from pg_roles where rolname = $1`,
    [role],
  );
  if (rows[0]?.unsafe)
    throw new Trouble(
      `DATABASE_APP_URL: the role ${role} must not be superuser, bypass row-level security or be the owner; make another.`,
    );
  return { url, role };
}

/**
 * The login that the owner makes where none was given: role `<database>_app`, so that two databases of one server
 * don't share one, with a random password in a file beside the key.
 */
export async function ownAppLogin(owner: pg.Client, ownerUrl: string, passwordFile: string): Promise<AppLogin> {
  const role = `${owner.database}_app`;
  const password = settlePassword(passwordFile);
  const url = withUser(ownerUrl, role, password);
  if (await signsIn(url)) return { url, role };
  await alone(owner, async () => {
    if (!(await signsIn(url))) await makeRole(owner, role, password);
  });
  return { url, role };
}

/** Gives the app its rights where another role of an earlier start has them: it becomes a member of that role. */
export const ensureRights = (owner: pg.Client, role: string): Promise<void> =>
  alone(owner, () => grantWhereMissing(owner, role));

async function grantWhereMissing(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ granted: boolean; other: string | null }>(
    `select has_table_privilege($1, 'migration', 'select') as granted,
       (select pg_get_userbyid(grantee) from pg_class, aclexplode(relacl)
        where pg_class.oid = 'migration'::regclass and grantee not in (0, relowner) limit 1) as other`,
    [role],
  );
  const { granted, other } = rows[0] ?? { granted: false, other: null };
  if (granted) return;
  const name = pg.escapeIdentifier(role);
  try {
    if (other) await owner.query(`grant ${pg.escapeIdentifier(other)} to ${name}`);
    else await owner.query(`grant usage on schema public to ${name}; grant select on migration to ${name}`);
  } catch (error) {
    if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new Trouble(
      `The role ${role} has no rights in this database: as its administrator run GRANT ${other} TO ${role}.`,
    );
  }
}

const INSUFFICIENT_PRIVILEGE = "42501";
const DUPLICATE = ["42710", "23505"];

/** Two processes at their first start: the one that links its file first decides for both. */
function settlePassword(file: string): string {
  try {
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true });
      const mine = `${file}.${process.pid}`;
      writeFileSync(mine, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flush: true });
      try {
        linkSync(mine, file);
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      } finally {
        rmSync(mine);
      }
    }
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw fileTrouble(error, file);
  }
}

async function signsIn(url: string): Promise<boolean> {
  const client = new pg.Client(connectionOptions(url));
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (isWrongPassword(error)) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function makeRole(owner: pg.Client, role: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const secret = pg.escapeLiteral(password);
  const rights = "login nosuperuser nocreatedb nocreaterole nobypassrls inherit";
  try {
    await owner.query(`create role ${name} ${rights} password ${secret}`);
  } catch (error) {
    if (!DUPLICATE.includes(codeOf(error))) throw roleTrouble(error, role);
    await owner.query(`alter role ${name} login password ${secret}`).catch((e) => Promise.reject(roleTrouble(e, role)));
  }
}

function roleTrouble(error: unknown, role: string): unknown {
  if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) return error;
  return new Trouble(
    `The owner in DATABASE_URL may not make the role ${role}: give it CREATEROLE, or make a role yourself and set DATABASE_APP_URL.`,
  );
}

function withUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  changed.searchParams.delete("user");
  changed.searchParams.delete("password");
  return changed.href;
}
