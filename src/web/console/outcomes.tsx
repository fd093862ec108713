import { shellText } from "#text/console/shell.ts";
import { say } from "#text/words.ts";
import { render } from "#web/ui/render.ts";
import { firstPageOf } from "./navigation.ts";
import { paths } from "./paths.ts";
import { aroundOf, type Asked } from "./request.ts";
import { Shell } from "./shell.tsx";

/**
 * A page that isn't there. A complaint that may not be seen gives the same bytes as one that never was, so nothing of
 * the address asked for is on it.
 */
export function notFound(asked: Asked): Promise<Response> {
  const { notFoundTitle: title, notFoundBody: body } = say(shellText, asked.language);
  return plainPage(asked, { title, body, status: 404 });
}

/** A page that belongs to other roles. */
export function notAllowed(asked: Asked): Promise<Response> {
  const { notAllowedTitle: title, notAllowedBody: body } = say(shellText, asked.language);
  return plainPage(asked, { title, body, status: 403 });
}

/** A form larger than any form of ours. */
export function tooLarge(asked: Asked): Promise<Response> {
  const { tooLargeTitle: title, tooLargeBody: body } = say(shellText, asked.language);
  return plainPage(asked, { title, body, status: 413 });
}

interface Plain {
  readonly title: string;
  readonly body: string;
  readonly status: 403 | 404 | 413;
}

async function plainPage(asked: Asked, { title, body, status }: Plain): Promise<Response> {
  const around = await aroundOf(asked, paths.worklist);
  const home = asked.staff ? firstPageOf(asked.staff.role) : paths.signIn;
  const page = (
    <Shell title={title} around={{ ...around, links: around.links.map((link) => ({ ...link, here: false })) }} narrow>
      <h1>{title}</h1>
      <p>{body}</p>
      <p>
        <a href={home}>{shellText.home[asked.language]}</a>
      </p>
    </Shell>
  );
  return render(asked.c, page, status);
}
