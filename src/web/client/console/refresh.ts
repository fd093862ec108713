import { morphBodyElements, session } from "@hotwired/turbo";
import "./turbo-types.ts";
import { anyTyped } from "./typed.ts";

// Only its way of turning one page into another is used: links and forms are the browser's own.
session.stop();

/** What became of a try: the page is up to date; the server is away; the session is over; the page is no more. */
type Outcome = "done" | "away" | "over" | "lost";

/** Milliseconds between two looks: a thousand mails that come in at once are not a thousand pages. */
const REST = 1500;
let lookedAt = -REST;
let running: Promise<Outcome> | null = null;
let again = false;

/**
 * Draws the page anew, and says so where the complaint went on. A page that must stay as it is (`data-hold`) is left
 * alone; `news`: it is not up to date, and says that.
 */
export async function refresh(main: HTMLElement, news: boolean): Promise<Outcome> {
  if ("hold" in main.dataset) {
    if (news) say("held");
    return "done";
  }
  const { version } = main.dataset;
  again = running !== null;
  running ??= drawAll().finally(() => (running = null));
  const outcome = await running;
  if (main.dataset["version"] !== version) say("changed");
  return outcome;
}

async function drawAll(): Promise<Outcome> {
  let outcome: Outcome;
  do {
    const rest = lookedAt + REST - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    again = false;
    lookedAt = performance.now();
    outcome = await draw();
  } while (again && outcome === "done");
  return outcome;
}

async function draw(): Promise<Outcome> {
  const answer = await fetch(location.pathname + location.search).catch(() => null);
  if (!answer || answer.status >= 500) return "away";
  if (answer.redirected) return "over";
  if (!answer.ok) return "lost";
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // Another release of the program: its scripts and its pages belong together.
  if (scriptsOf(page) !== scriptsOf(document) && !anyTyped()) askAgain();
  else inPlace(() => morphBodyElements(document.body, page.body));
  document.title = page.title;
  return "done";
}

/** Whatever comes or goes above it, a field that somebody types in stays where it was in the window. */
function inPlace(work: () => void): void {
  const field = document.activeElement;
  const before = field?.getBoundingClientRect().top ?? 0;
  work();
  if (field?.matches("input, textarea, select") && field.isConnected)
    scrollBy({ top: field.getBoundingClientRect().top - before, behavior: "instant" });
}

/** Loads the page anew by its address, never by sending a form again. */
export function askAgain(): void {
  location.replace(location.pathname + location.search);
}

const scriptsOf = (page: Document) => [...page.scripts].map((script) => script.getAttribute("src")).join();

let silence = 0;

/** Says how it stands in the page's own line for that; what passed goes away again. */
export function say(what: "changed" | "held" | "over" | "lost"): void {
  const line = document.getElementById("live-line");
  if (!line) return;
  clearTimeout(silence);
  line.textContent = line.dataset[what] ?? "";
  if (what === "changed") silence = window.setTimeout(() => (line.textContent = ""), 12_000);
}
