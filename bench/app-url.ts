import { readFileSync } from "node:fs";
import type { Product } from "../test/support/product.ts";

/** The product's database as the role that owns nothing. */
export function appUrlOf({ ownerUrl, dataDir }: Product): string {
  const url = new URL(ownerUrl);
  url.username = "tanggap_app";
  url.password = readFileSync(`${dataDir}.key.app-password`, "utf8").trim();
  return url.href;
}
