import type { Auth } from "#auth/auth.ts";
import { invite } from "#auth/invitations.ts";
import { addPerson } from "#auth/people.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { StaffRole } from "#sop/types.ts";
import type { Io } from "../command.ts";
import type { Colleague } from "./world.ts";

/** The invented people of a demo. */
export interface Team {
  readonly leader: Colleague;
  readonly receptionist: Colleague;
  readonly officers: readonly Colleague[];
}

/** Adds them to the office and prints for each the link that sets a password, once. */
export async function hireTeam(auth: Auth, office: string, io: Io): Promise<Team> {
  const hire = async (name: string, role: StaffRole, email: string): Promise<Colleague> => {
    const person = await addPerson(auth, { office, name, email, role, post: "" });
    if (isRefusal(person)) throw new Error(`the demo's ${name} could not be added: ${person.refusal}`);
    io.err(`${name} (${role}, ${email}): ${await invite(auth, person, null)}`);
    return { id: person.id, office, role, name };
  };
  io.err("Invented people of the demo, each with a link that sets their password, once:");
  await hire("Demo Administrator", "administrator", "administrator@demo.example");
  return {
    leader: await hire("Ibu Kepala (demo)", "leader", "kepala@demo.example"),
    receptionist: await hire("Resepsionis (demo)", "receptionist", "resepsionis@demo.example"),
    officers: [
      await hire("Ani Petugas (demo)", "officer", "ani@demo.example"),
      await hire("Bagus Petugas (demo)", "officer", "bagus@demo.example"),
      await hire("Citra Petugas (demo)", "officer", "citra@demo.example"),
    ],
  };
}
