import { search } from "#queries/search.ts";
import { render } from "#web/ui/render.ts";
import { aroundOf, zonedOf, type AskedByStaff } from "../request.ts";
import { SearchPage } from "./view.tsx";

const PAGE = 25;

/** `GET /petugas/cari`: everything with the words sought that this person may see, the newest first. */
export async function showSearch(asked: AskedByStaff): Promise<Response> {
  const { c, ctx, staff, now } = asked;
  const typed = (c.req.query("q") ?? "").trim().slice(0, 200).replaceAll("\0", "");
  const page = Math.min(Math.max(Math.trunc(Number(c.req.query("hal") ?? 1)) || 1, 1), 40);
  const found = typed ? await search(ctx, staff, typed, { from: (page - 1) * PAGE, most: PAGE }) : null;
  const shown = { typed, found, page, pages: Math.ceil((found?.total ?? 0) / PAGE) };
  return render(c, <SearchPage {...shown} around={await aroundOf(asked)} zoned={await zonedOf(asked)} now={now} />);
}
