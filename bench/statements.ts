import type pg from "pg";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { IsRight } from "./measure.ts";

/** A statement as it was sent to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The database refused it (a reference that is taken is drawn again), as it will when it is sent once more. */
  refused?: true;
}

/** A pool that notes what it is asked. */
export interface NotingPool {
  readonly pool: PostgresPool;
  /**
   * What a piece of work sends. Its transactions are undone at their end, so that the same statements, sent once more,
   * do all the work again.
   */
  statementsOf(work: () => Promise<IsRight>): Promise<readonly Statement[]>;
}

const isCommit = (text: string) => /^commit$/i.test(text);

export function notingPool(pool: pg.Pool): NotingPool {
  let noted: Statement[] | null = null;
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect();
    const query = async (text: string, values: readonly unknown[] = []) => {
      const statement: Statement = { text, values };
      noted?.push(statement);
      if (!noted || !isCommit(text))
        return client.query(text, [...values]).catch((error: unknown) => {
          statement.refused = true;
          throw error;
        });
      return { ...(await client.query("rollback")), command: "COMMIT" };
    };
    return { query, release: () => client.release() } as unknown as PostgresPoolClient;
  };
  return {
    pool: { connect, end: () => pool.end() } as unknown as PostgresPool,
    statementsOf: async (work) => {
      const statements: Statement[] = (noted = []);
      const done = (await work())();
      noted = null;
      // What was lodged and undone can't be shown afterwards: up to its commit the statements are whole.
      const committed = statements.some(({ text }) => isCommit(text));
      if (!done && !committed) throw new Error("what was to be noted was not answered as it should be");
      return statements;
    },
  };
}

/** Sends the statements as they stand, over one connection: what the same work takes without us. */
export async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values, refused } of statements)
      await client.query(text, [...values]).catch((error: unknown) => {
        if (!refused) throw error;
      });
  } finally {
    client.release();
  }
}
