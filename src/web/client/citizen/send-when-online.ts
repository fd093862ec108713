import { forgetAll, noteSending } from "./device-draft.ts";
import { FORM } from "./forget-arrived.ts";
import { pathOf } from "./path-of.ts";

const AGAIN = 4000;
const PATIENCE = 8000;

/**
 * Sends a form only once the office answers: a browser that meets no server shows a page of its own, and the words are
 * behind it. Until then the page says how it stands and tries by itself. Sent twice it is one complaint all the same:
 * the draft carries the key. That it was meant to go is noted on the device, for who closes the page meanwhile.
 */
export function sendWhenOnline(form: HTMLFormElement): void {
  const line = document.createElement("p");
  line.className = "notice warn";
  line.setAttribute("role", "status");
  line.hidden = true;
  form.after(line);
  let going = false;
  let trying = false;
  form.addEventListener("submit", (event) => {
    const submitter = event.submitter as HTMLButtonElement | null;
    if (going) return;
    event.preventDefault();
    if (!trying) void tryUntilSent(submitter);
  });
  addEventListener("pageshow", () => (going = false));

  async function tryUntilSent(submitter: HTMLButtonElement | null): Promise<void> {
    trying = true;
    const sends = "sends" in form.dataset && submitter?.value !== "hapus" && !submitter?.formNoValidate;
    for (let tries = 0; !(await answers()); tries++) {
      line.hidden = false;
      say(form.dataset["away"] ?? "");
      if (sends) noteSending(pathOf(form), "waiting");
      await untilOnline();
    }
    if (!line.hidden) say(form.dataset["back"] ?? "");
    if (submitter?.value === "hapus") forgetAll(FORM);
    if (sends) noteSending(pathOf(form), "sent");
    trying = false;
    going = true;
    form.requestSubmit(submitter);
  }

  function say(words: string): void {
    if (line.textContent !== words) line.textContent = words;
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}

/** The browser says that the line is back, or some seconds went by: not every phone says it. */
function untilOnline(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener("online", resolve, { once: true });
    setTimeout(resolve, AGAIN);
  });
}
