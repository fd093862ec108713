import { invite } from "#auth/invitations.ts";
import { addPerson, peopleOf } from "#auth/people.ts";
import { resetSecondStep } from "#auth/second-step-reset.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Io } from "./command.ts";
import { readOptions, readRole, roleNames } from "./read-options.ts";
import { staffActing } from "./staff-acting.ts";
import { withAuth, type WithAuth } from "./with-auth.ts";

const usage =
  "Usage: staff add --name NAME --email EMAIL --role ROLE [--post POST] [--office CODE], or staff reset --email EMAIL [--office CODE].";

/** `staff VERB`: takes the arguments after the command's name; gives the exit code. */
export function staff(args: string[], io: Io, opened: WithAuth = withAuth): Promise<number> {
  if (args[0] === "acting") return staffActing(args, io, opened);
  return args[0] === "reset" ? reset(args, io, opened) : add(args, io, opened);
}

/**
 * `staff reset`: for somebody who lost password, phone and backup codes, the only administrator too. Forgets their
 * second step, ends their sessions and prints a one-time link.
 */
async function reset(args: string[], io: Io, opened: WithAuth): Promise<number> {
  const given = readOptions(args, "reset", ["email", "office"]);
  const email = given?.email?.toLowerCase();
  if (!given || !email) {
    io.err(usage);
    return 1;
  }
  return opened(io, given.office, async ({ auth, office }) => {
    const people = await peopleOf(auth, office);
    const person = people.find((each) => each.email === email && each.disabledAt === null);
    if (!person) {
      io.err(`${email} is nobody's, or of somebody who is disabled.`);
      return 1;
    }
    await resetSecondStep(auth, person, null);
    io.err(
      `The second step of ${person.name} is reset, on record. This link sets their password, once, within seven days:`,
    );
    io.out(await invite(auth, person, null));
    return 0;
  });
}

/**
 * `staff add`: adds a person and prints the one-time link by which they choose a password; the link alone goes to
 * standard output.
 */
async function add(args: string[], io: Io, opened: WithAuth): Promise<number> {
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
    io.out(await invite(auth, person, null));
    return 0;
  });
}

function problemOf({ name, email, role }: Readonly<Partial<Record<string, string>>>): string | null {
  if (!name || !email || !role) return usage;
  if (!readRole(role)) return `"${role}" is not a role; give one of ${roleNames}.`;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? null : `"${email}" is not an e-mail address.`;
}
