import pg from "pg";
import type { Product } from "../support/product.ts";

/** How many complaints the office has. */
export async function countComplaints(product: Product): Promise<number> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ count: number }>("select count(*)::int as count from complaint");
  await client.end();
  return rows[0]!.count;
}
