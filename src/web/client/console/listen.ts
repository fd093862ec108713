import { askAgain, refresh, say } from "./refresh.ts";
import { anyTyped } from "./typed.ts";

/** Milliseconds until a line that broke is tried again. */
const AGAIN = 5000;

/** Listens to what happens while the page is in sight: a browser has few lines to one server, and tabs are many. */
export function listen(main: HTMLElement): void {
  let line: EventSource | null = null;
  let over = false;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    line?.close();
    line = null;
  };
  const stop = (why: "over" | "lost") => {
    over = true;
    close();
    say(why);
    // Whoever comes next to this desk finds the sign-in page; only what was not sent yet stays in sight.
    if (!anyTyped()) askAgain();
  };
  const update = async (news: boolean) => {
    const outcome = await refresh(main, news);
    if (outcome === "over" || outcome === "lost") stop(outcome);
  };
  const connect = () => {
    close();
    if (over || document.hidden) return;
    line = new EventSource(main.dataset["live"] ?? "");
    line.addEventListener("complaint", ({ data }) => {
      if (Number(data) > Number(main.dataset["version"])) void update(true);
    });
    line.addEventListener("writing", () => void update(false));
    line.addEventListener("list", () => void update(false));
    line.addEventListener("end", ({ data }) => {
      if (data === "over") stop("over");
      else if (data === "crowded") close();
    });
    line.addEventListener("error", () => {
      // A browser tries again by itself unless it was answered with something else than events.
      if (line?.readyState === EventSource.CLOSED) timer = window.setTimeout(() => void resume(), AGAIN);
    });
  };
  const resume = async () => {
    await update(false);
    connect();
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : void resume()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", ({ persisted }) => persisted && void resume());
  connect();
}
