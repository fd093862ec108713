import type { Product } from "../test/support/product.ts";
import { withOwner } from "#store/with-owner.ts";

const PASSWORD = "ukur sebelum bicara";

/** Two officers, one of them with a session: its cookie, and the ids of both. */
export async function signedIn(product: Product): Promise<{ cookie: string; officers: string[] }> {
  const links = ["satu", "dua"].map((name) =>
    product
      .tanggap("staff", "add", "--name", `Petugas ${name}`, "--email", `${name}@example.id`, "--role", "officer")
      .trim(),
  );
  const answer = await fetch(links[0]!, {
    method: "POST",
    redirect: "manual",
    headers: { origin: new URL(links[0]!).origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ password: PASSWORD, again: PASSWORD }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  if (answer.status !== 303 || !cookie) throw new Error(`signing in was answered with ${answer.status}`);
  const staff = await withOwner(product.ownerUrl, (owner) =>
    owner.selectFrom("staff").select("id").where("role", "=", "officer").execute(),
  );
  return { cookie, officers: staff.map(({ id }) => id) };
}
