import { addPerson, peopleOf } from "#auth/people.ts";
import type { Staff } from "#auth/staff.ts";
import { makeToken } from "#auth/tokens.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import type { Io } from "./command.ts";
import { readOptions, readRole, roleNames } from "./read-options.ts";
import { type OfficeAuth, withAuth, type WithAuth } from "./with-auth.ts";

const usage = "Usage: token create --role ROLE [--email EMAIL] [--office CODE].";

/**
 * `token create`: prints a bearer token of the API, alone on standard output. With an e-mail it belongs to that person;
 * without one a person is made who can't sign in. It ends when its person is disabled. Gives the exit code.
 */
export async function token(args: string[], io: Io, opened: WithAuth = withAuth): Promise<number> {
  const given = readOptions(args, "create", ["role", "email", "office"]);
  const role = readRole(given?.role);
  if (!given?.role || !role) {
    io.err(given?.role ? `"${given.role}" is not a role; give one of ${roleNames}.` : usage);
    return 1;
  }
  return opened(io, given.office, async (of) => {
    const person = given.email ? await personWith(of, given.email, role) : await madeFor(of, role);
    if (typeof person === "string") {
      io.err(person);
      return 1;
    }
    io.err(`A token of ${person.name}, ${role}. It is shown only now:`);
    io.out(await makeToken(of.auth, person));
    return 0;
  });
}

/** The person of that e-mail, or the sentence that says why not. */
async function personWith({ auth, office }: OfficeAuth, email: string, role: StaffRole): Promise<Staff | string> {
  const found = (await peopleOf(auth, office)).find((person) => person.email === email.trim().toLowerCase());
  if (!found) return `Nobody of office ${office} has the e-mail ${email}; add them first with staff add.`;
  if (found.disabledAt !== null) return `${found.name} is disabled.`;
  return found.role === role ? found : `${found.name} is ${found.role}, not ${role}.`;
}

async function madeFor({ auth, office }: OfficeAuth, role: StaffRole): Promise<Staff> {
  const person = await addPerson(auth, { office, name: `API (${role})`, role, email: null });
  if (isRefusal(person)) throw new Error(person.refusal);
  return person;
}
