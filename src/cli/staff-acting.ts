import { nameActing } from "#auth/name-acting.ts";
import { peopleOf } from "#auth/people.ts";
import { isDay } from "#calendar/is-day.ts";
import { isActingKind } from "#complaints/types.ts";
import { isRefusal } from "#lib/refusal.ts";
import type { Io } from "./command.ts";
import { readOptions } from "./read-options.ts";
import type { WithAuth } from "./with-auth.ts";

const usage =
  "Usage: staff acting --email EMAIL --for EMAIL --from YYYY-MM-DD --to YYYY-MM-DD [--as plh|plt] [--letter NUMBER] [--office CODE].";

/** `staff acting`: the first person acts for the second (Plh/Plt) on these days, both included. Gives the exit code. */
export async function staffActing(args: string[], io: Io, opened: WithAuth): Promise<number> {
  const given = readOptions(args, "acting", ["email", "for", "from", "to", "as", "letter", "office"]);
  const { email = "", for: other = "", from = "", to = "" } = given ?? {};
  const kind = given?.as ?? "plh";
  if (!isDay(from) || !isDay(to) || !isActingKind(kind)) {
    io.err(usage);
    return 1;
  }
  return opened(io, given?.office, async ({ auth, office }) => {
    const people = await peopleOf(auth, office);
    const find = (address: string) => people.find((each) => each.email === address.toLowerCase());
    const [acting, actedFor] = [find(email), find(other)];
    if (!acting || !actedFor) {
      io.err(`${acting ? other : email} is nobody's e-mail address here.`);
      return 1;
    }
    const refused = await nameActing(auth, {
      office,
      staff: acting.id,
      actsFor: actedFor.id,
      from,
      to,
      kind,
      letter: given?.letter,
    });
    if (isRefusal(refused)) {
      io.err("Name two different people, the second a leader, and an end that is not before the beginning.");
      return 1;
    }
    io.out(`${acting.name} acts for ${actedFor.name} from ${from} to ${to}, on record.`);
    return 0;
  });
}
