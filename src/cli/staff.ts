import { invite } from "#auth/invitations.ts";
import { addPerson } from "#auth/people.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Io } from "./command.ts";
import { readOptions, readRole, roleNames } from "./read-options.ts";
import { withAuth, type WithAuth } from "./with-auth.ts";

const usage = "Usage: staff add --name NAME --email EMAIL --role ROLE [--post POST] [--office CODE].";

/**
 * `staff add`: adds a person and prints the one-time link by which they choose a password; the link alone goes to
 * standard output. Takes the arguments after the command's name; gives the exit code.
 */
export async function staff(args: string[], io: Io, opened: WithAuth = withAuth): Promise<number> {
  const given = readOptions(args, "add", ["name", "email", "role", "post", "office"]);
  const problem = given ? problemOf(given) : usage;
  if (!given || problem) {
    io.err(problem ?? usage);
    return 1;
  }
  const { name = "", email = "", post } = given;
  const role = readRole(given.role)!;
  return opened(io, given.office, async ({ auth, office }) => {
    const person = await addPerson(auth, { office, name, email, role, post });
    if (isRefusal(person)) {
      io.err(`${email} is used by someone already; give another e-mail address.`);
      return 1;
    }
    io.err(`${person.name} is added as ${role}. Give them this link; it sets their password, once, within seven days:`);
    io.out(await invite(auth, person));
    return 0;
  });
}

function problemOf({ name, email, role }: Readonly<Partial<Record<string, string>>>): string | null {
  if (!name || !email || !role) return usage;
  if (!readRole(role)) return `"${role}" is not a role; give one of ${roleNames}.`;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? null : `"${email}" is not an e-mail address.`;
}
