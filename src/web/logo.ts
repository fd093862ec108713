import { Hono } from "hono";
import type { Context, Procedure } from "#commands/context.ts";
import { secured } from "./middleware/secure-headers.ts";

/** Where the office's logo is found; null without one. Another logo has another address, so it can be kept for good. */
export function logoOf({ settings }: Pick<Procedure, "settings">): string | null {
  return settings.office?.logo ? `/logo/${settings.officeSeq}` : null;
}

/** `GET /logo/{setting}`: the logo of the office that this process shows, as it was drawn anew. */
export function logoRoutes(
  ctx: Context,
  { office, https }: { readonly office: string; readonly https: boolean },
): Hono {
  const app = new Hono();
  app.use("/logo/*", secured({ https }));
  app.get("/logo/:id", async (c) => {
    const { settings } = await ctx.procedures.inForce(office);
    const logo = settings.office?.logo;
    if (!logo || c.req.param("id") !== String(settings.officeSeq)) return c.notFound();
    c.header("Content-Type", "image/webp");
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    return c.body(Buffer.from(logo, "base64"));
  });
  return app;
}
