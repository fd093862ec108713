import {
  CompiledQuery,
  type ControlledTransaction,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type Transaction,
  type TransactionSettings,
} from "kysely";
import { preparingPool } from "./preparing-pool.ts";
import type { Tables } from "./tables.ts";

/** Makes the query builder over a pool; only such a one can be given to `inOffice`. */
export function makeDb(pool: PostgresPool): Kysely<Tables> {
  const preparing = preparingPool(pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing }) });
  offices.set(db, { works: officesOver(pool), reads: officesOver(preparing) });
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
  const snapshot = snapshots.get(db);
  return snapshot ? snapshot(office, work) : knownOf(db).works(office).transaction().execute(work);
}

/** Runs work as `inOffice` does, in a transaction that others may share. */
export type InSnapshot = <T>(office: string, work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;

const snapshots = new WeakMap<Kysely<Tables>, InSnapshot>();

/** The builder that gives its work in an office to `snapshot`, which begins it by `beginSnapshot`. */
export function sharedBy(db: Kysely<Tables>, snapshot: InSnapshot): Kysely<Tables> {
  const own = db.withoutPlugins();
  snapshots.set(own, snapshot);
  return own;
}

/** A transaction of an office in which nothing can be written and everything is of one moment. Who begins it ends it. */
export function beginSnapshot(db: Kysely<Tables>, office: string): Promise<ControlledTransaction<Tables>> {
  const begun = knownOf(db).reads(office).startTransaction();
  return begun.setIsolationLevel("repeatable read").setAccessMode("read only").execute();
}

type OfOffice = (office: string) => Kysely<Tables>;

/** A builder for each office over the same pool, made when first needed. */
function officesOver(pool: PostgresPool): OfOffice {
  const known = new Map<string, Kysely<Tables>>();
  return (office) => {
    const found = known.get(office) ?? new Kysely({ dialect: new OfficeDialect(pool, office) });
    known.set(office, found);
    return found;
  };
}

const offices = new WeakMap<Kysely<Tables>, { readonly works: OfOffice; readonly reads: OfOffice }>();

function knownOf(db: Kysely<Tables>) {
  const known = offices.get(db);
  if (!known) throw new Error("inOffice needs the db that openStore gave, not a transaction");
  return known;
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
  readonly #office: string;

  constructor(pool: PostgresPool, office: string) {
    super({ pool });
    this.#office = quote(office);
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    const modes = `${isolationLevel ? ` isolation level ${isolationLevel}` : ""}${accessMode ? ` ${accessMode}` : ""}`;
    const begin = `begin${modes}; select set_config('tanggap.office', ${this.#office}, true)`;
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/** Office codes come from rows and settings; anything else than a plain code is a mistake worth stopping at. */
function quote(office: string): string {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(office)) throw new Error("not an office code");
  return `'${office}'`;
}
