import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type Transaction,
  type TransactionSettings,
} from "kysely";
import type { Tables } from "./tables.ts";

/** Makes the query builder over a pool; only such a one can be given to `inOffice`. */
export function makeDb(pool: PostgresPool): Kysely<Tables> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  offices.set(db, { pool, dbs: new Map() });
  return db;
}

/**
 * Runs work in one transaction that belongs to an office: row-level security shows it that office's rows and no
 * others. The office travels with BEGIN, so it costs no round trip of its own.
 */
export function inOffice<T>(
  db: Kysely<Tables>,
  office: string,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return dbOf(db, office).transaction().execute(work);
}

/** A builder for each office over the same pool, made when first needed. */
const offices = new WeakMap<Kysely<Tables>, { pool: PostgresPool; dbs: Map<string, Kysely<Tables>> }>();

function dbOf(db: Kysely<Tables>, office: string): Kysely<Tables> {
  const known = offices.get(db);
  if (!known) throw new Error("inOffice needs the db that openStore gave, not a transaction");
  let found = known.dbs.get(office);
  if (!found) known.dbs.set(office, (found = new Kysely({ dialect: new OfficeDialect(known.pool, office) })));
  return found;
}

class OfficeDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #office: string;

  constructor(pool: PostgresPool, office: string) {
    super({ pool });
    this.#pool = pool;
    this.#office = office;
  }

  override createDriver(): PostgresDriver {
    return new OfficeDriver(this.#pool, this.#office);
  }
}

class OfficeDriver extends PostgresDriver {
  readonly #begin: CompiledQuery;

  constructor(pool: PostgresPool, office: string) {
    super({ pool });
    this.#begin = CompiledQuery.raw(`begin; select set_config('tanggap.office', ${quote(office)}, true)`);
  }

  override async beginTransaction(connection: DatabaseConnection, _settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(this.#begin);
  }
}

/** Office codes come from rows and settings; anything else than a plain code is a mistake worth stopping at. */
function quote(office: string): string {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(office)) throw new Error("not an office code");
  return `'${office}'`;
}
