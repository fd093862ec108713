import type { ControlledTransaction, Kysely, Transaction } from "kysely";
import { beginSnapshot, sharedBy } from "./in-office.ts";
import type { Tables } from "./tables.ts";

/**
 * A builder for one answer: what is read at the same time in an office is read in one transaction, of one moment and
 * over one connection, where nothing can be written. It ends with the last that reads, so no connection is held between
 * two snapshots; whoever waits for a second one meanwhile would wait for ever.
 */
export function snapshotOf(db: Kysely<Tables>): Kysely<Tables> {
  const open = new Map<string, Shared>();
  return sharedBy(db, async (office, work) => {
    const shared = open.get(office) ?? { begun: begin(db, office), readers: 0 };
    open.set(office, shared);
    shared.readers++;
    try {
      return await work(await shared.begun);
    } finally {
      if (--shared.readers === 0) {
        open.delete(office);
        await ended(shared);
      }
    }
  });
}

interface Shared {
  readonly begun: Promise<ControlledTransaction<Tables>>;
  readers: number;
}

async function begin(db: Kysely<Tables>, office: string): Promise<ControlledTransaction<Tables>> {
  const transaction = await beginSnapshot(db, office);
  answers.set(transaction, new Map());
  return transaction;
}

/** Nothing was written: whether it is committed or undone is the same, and a broken one can only be undone. */
async function ended({ begun }: Shared): Promise<void> {
  const transaction = await begun.catch(() => null);
  await transaction?.rollback().execute();
}

const answers = new WeakMap<Transaction<Tables>, Map<string, Promise<unknown>>>();

/** In a transaction of `snapshotOf` what was asked by this name is not asked again: nothing changes in it. */
export function onceIn<T>(trx: Transaction<Tables>, name: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(trx);
  if (!known) return ask();
  const found = (known.get(name) as Promise<T> | undefined) ?? ask();
  known.set(name, found);
  return found;
}
