import { withClient } from "#store/connect.ts";
import { SUPERUSER } from "#store/embedded/cluster.ts";
import type { Product } from "../test/support/product.ts";

/** Has the database write out what a filling left to be written: it would do so for minutes, beside what is measured. */
export async function writtenOut({ ownerUrl }: Product): Promise<void> {
  const url = new URL(ownerUrl);
  url.username = SUPERUSER;
  await withClient(url.href, "the bench's database", (client) => client.query("checkpoint"));
}
