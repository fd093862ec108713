import type { StaffRole } from "#sop/types.ts";
import { withOwner } from "#store/with-owner.ts";
import type { Product } from "../test/support/product.ts";
import { codeOf } from "../test/support/totp.ts";
import { visitor, type Visitor } from "../test/support/visitor.ts";
import { overPort } from "./over-port.ts";

const PASSWORD = "ukur sebelum bicara";
const ACCOUNT = "/petugas/akun";

/** Whose pages are measured. */
export type Reader = "officer" | "leader" | "administrator";

/** Somebody of each role with a session, as the header that their browser sends; and the ids of two officers. */
export async function signedIn(
  product: Product,
): Promise<{ cookies: Readonly<Record<Reader, string>>; officers: string[] }> {
  const cookies = {
    officer: await join(product, "satu", "officer"),
    leader: await join(product, "kepala", "leader"),
    administrator: await join(product, "admin", "administrator"),
  };
  add(product, "dua", "officer");
  const staff = await withOwner(product.ownerUrl, (owner) =>
    owner.selectFrom("staff").select("id").where("role", "=", "officer").execute(),
  );
  return { cookies, officers: staff.map(({ id }) => id) };
}

/** Gives the link with which somebody chooses their password. */
function add(product: Product, name: string, role: StaffRole): string {
  const asked = ["--name", `Petugas ${name}`, "--email", `${name}@example.id`, "--role", role];
  return product.tanggap("staff", "add", ...asked).trim();
}

async function join(product: Product, name: string, role: StaffRole): Promise<string> {
  const person = visitor(overPort, product.origin);
  const { pathname } = new URL(add(product, name, role));
  await person.post(pathname, { password: PASSWORD, again: PASSWORD });
  const { location } = await person.get(ACCOUNT);
  if (location) await setUpSecondStep(person, location);
  const { status } = await person.get(ACCOUNT);
  if (status !== 200) throw new Error(`${name}: signing in ends at a page that answers ${status}`);
  return [...person.cookies].map(([key, { value }]) => `${key}=${value}`).join("; ");
}

/** What roles with power must do before any other page opens to them. */
async function setUpSecondStep(person: Visitor, path: string): Promise<void> {
  const { html } = await person.get(path);
  const secret = /secret-key">([^<]+)</.exec(html)![1]!.replaceAll(" ", "");
  const sealed = /name="sealed" value="([^"]+)"/.exec(html)![1]!;
  await person.post(path, { sealed, code: codeOf(secret) });
}
