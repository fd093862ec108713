import type { Context } from "#commands/context.ts";
import { inOffice } from "#store/in-office.ts";

/** Posts that a complainant can name: those held by somebody active. Posts only, never names. */
export function reportablePosts(ctx: Context, office: string): Promise<readonly string[]> {
  return inOffice(ctx.db, office, async (tx) => {
    const rows = await tx
      .selectFrom("staff")
      .select("post")
      .distinct()
      .where("disabled_at", "is", null)
      .where("post", "<>", "")
      .orderBy("post")
      .execute();
    return rows.map(({ post }) => post);
  });
}
