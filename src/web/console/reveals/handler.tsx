import { reveals } from "#queries/reveals.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { RevealsPage } from "./view.tsx";

const PAGE = 50;

/** `GET /petugas/pembukaan-identitas`: who looked at an identity and why. */
export async function showReveals(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const before = c.req.query("sebelum") ?? null;
  const page = await reveals(ctx, staff, { before, most: PAGE });
  const around = await aroundOf(asked);
  return render(
    c,
    <RevealsPage {...page} around={around} further={before !== null} zoned={await zonedOf(asked)} now={now} />,
  );
}
