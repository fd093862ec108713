import { loadShippedSop } from "#commands/load-sop.ts";
import { now } from "#lib/clock.ts";
import { Trouble } from "#lib/trouble.ts";
import { shippedSops } from "#sop/offices/shipped-sops.ts";
import { withOwner } from "#store/with-owner.ts";

/** An office that ships with the program gets its SOP; another must have been loaded before. */
export async function prepareOffice(office: string, ownerUrl: string): Promise<void> {
  await withOwner(ownerUrl, async (owner) => {
    const shipped = shippedSops[office];
    if (shipped) return loadShippedSop(owner, office, shipped, now());
    const known = await owner
      .selectFrom("sop_version")
      .select("id")
      .where("office", "=", office)
      .limit(1)
      .executeTakeFirst();
    if (!known)
      throw new Trouble(
        `OFFICE: office ${office} has no SOP yet; load one with npm run tanggap -- sop load FILE --office ${office}.`,
      );
  });
}
