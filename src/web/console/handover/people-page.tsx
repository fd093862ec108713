import { actingLines } from "#auth/acting-list.ts";
import { peopleOf } from "#auth/people.ts";
import { lacksSecond } from "#queries/lacks-second.ts";
import { openWork } from "#queries/open-work.ts";
import { render } from "#web/ui/render.ts";
import type { Errors } from "#web/ui/error-summary.tsx";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { paths } from "../paths.ts";
import { PeoplePage } from "./view.tsx";

/** Answers with who holds how much, and who acts for whom. */
export async function peoplePage(
  asked: AskedByStaff,
  typed: Readonly<Record<string, string>>,
  errors: Errors,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { c, ctx, options, staff } = asked;
  const everyone = await peopleOf(options.auth, staff.office);
  const page = {
    around: await aroundOf(asked, paths.handOver),
    lacking: await lacksSecond(ctx, staff),
    people: await openWork(ctx, staff),
    acting: await actingLines(options.auth, staff.office),
    everyone: everyone.filter(({ disabledAt }) => disabledAt === null),
    leaders: everyone.filter(({ role }) => role === "leader"),
    zoned: await zonedOf(asked),
    ...{ typed, errors },
  };
  return render(c, <PeoplePage {...page} />, status);
}
