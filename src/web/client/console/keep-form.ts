import { sendDraft, type Outcome } from "./send-draft.ts";

/** Milliseconds of silence after which a draft is sent, and at most between two of one who types on and on. */
const QUIET = 500;
const LONGEST = 2000;
/** While the server is away. */
const AGAIN = 3000;

/** Watches one form: sends what changed, says how it stands, and lets nothing go that was not confirmed. */
export function keepForm(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>(".draft-status");
  let changes = 0;
  let confirmed = 0;
  let firstAt = 0;
  let timer = 0;
  let sending: Promise<boolean> | null = null;
  let leaving = false;

  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void flush(), milliseconds);
  };
  const changed = () => {
    if (confirmed === changes++) firstAt = performance.now();
    wait(Math.max(0, Math.min(QUIET, firstAt + LONGEST - performance.now())));
  };
  const flush = async (): Promise<boolean> => {
    while (sending) await sending;
    if (confirmed === changes) return true;
    sending = send(changes).finally(() => (sending = null));
    return sending;
  };
  const send = async (upTo: number): Promise<boolean> => {
    const outcome = await sendDraft(form);
    // Another window's words are kept in their place: these are the writer's to send or to leave.
    if (outcome.is === "kept" || outcome.is === "elsewhere") confirmed = upTo;
    say(line, outcome);
    if (confirmed < changes && outcome.is !== "refused") wait(outcome.is === "kept" ? QUIET : AGAIN);
    return confirmed === changes;
  };

  const goWhenKept = async (submitter: HTMLElement | null) => {
    if (!(await flush())) return;
    leaving = true;
    form.requestSubmit(submitter);
  };

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => {
    if (leaving || confirmed === changes) return void (leaving = true);
    // The form goes when its words are safe: a browser that meets no server would show a page of its own instead.
    event.preventDefault();
    void goWhenKept(event.submitter);
  });
  addEventListener("pageshow", () => (leaving = false));
  addEventListener("online", () => void flush());
  document.addEventListener("visibilitychange", () => void flush());
  addEventListener("beforeunload", (event) => {
    if (!leaving && confirmed !== changes) event.preventDefault();
  });
  if (form.dataset["cameBack"] === "true") changed();
}

function say(line: HTMLElement | null, outcome: Outcome): void {
  if (!line) return;
  const words = outcome.is === "kept" ? outcome.words : (line.dataset[outcome.is] ?? "");
  line.classList.toggle("bad-words", outcome.is !== "kept");
  if (line.textContent !== words) line.textContent = words;
}
