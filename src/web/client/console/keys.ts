/** Kept on the device: whether one-letter keys are wanted there. Says nothing about anybody. */
const SETTING = "tanggap.single-keys";
/** Milliseconds in which a letter follows `g`. */
const TOGETHER = 1500;

/** Listens to the keyboard. One-letter keys are for moments when nothing is being typed, and can be switched off. */
export function watchKeys(openPalette: () => void): void {
  const openKeys = () => dialog("keys")?.showModal();
  const opens: Readonly<Record<string, () => void>> = { keys: openKeys, palette: openPalette };
  document.getElementById("key-buttons")?.removeAttribute("hidden");
  document.addEventListener("click", ({ target }) => {
    const opened = (target as Element).closest<HTMLElement>("[data-opens]")?.dataset["opens"];
    if (opened) opens[opened]?.();
  });
  const wanted = document.querySelector<HTMLInputElement>("#single-keys");
  if (wanted) wanted.checked = localStorage.getItem(SETTING) !== "off";
  wanted?.addEventListener("change", () => localStorage.setItem(SETTING, wanted.checked ? "on" : "off"));

  let goingAt = -Infinity;
  document.addEventListener("keydown", (event) => {
    const { key } = event;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return withCtrl(event, openPalette);
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!wanted?.checked || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const going = event.timeStamp - goingAt < TOGETHER;
    goingAt = key === "g" && !going ? event.timeStamp : -Infinity;
    const done = going ? go(key) : key === "?" ? (openKeys(), true) : oneKey(key);
    if (done) event.preventDefault();
  });
}

function withCtrl(event: KeyboardEvent, openPalette: () => void): void {
  if (event.key.toLowerCase() === "k") {
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) openPalette();
  }
  const { target } = event;
  if (event.key === "Enter" && target instanceof HTMLTextAreaElement) target.form?.requestSubmit();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const chooses = target instanceof HTMLInputElement && ["checkbox", "button", "submit"].includes(target.type);
  return !chooses && target.matches("input, textarea, select, [contenteditable]");
}

function go(key: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`nav.menu [data-key="${CSS.escape(key)}"] a`);
  link?.click();
  return link !== null;
}

function oneKey(key: string): boolean {
  switch (key) {
    case "/":
      return search();
    case "j":
      return step(1);
    case "k":
      return step(-1);
    case "n":
      return follow("main a[rel=next]");
    case "p":
      return follow("main a[rel=prev]");
    case "u":
      return follow("main a[data-back]");
    case "x":
      return pick();
    case "i":
      return focusOn(document.querySelector<HTMLElement>("form.verb :is(textarea, input:not([type=hidden]), select)"));
    default:
      return false;
  }
}

function search(): boolean {
  const box = document.querySelector<HTMLInputElement>("main input[type=search]");
  const address = document.querySelector<HTMLElement>("#palette-words")?.dataset["finds"];
  if (!box && address) location.assign(address);
  box?.select();
  return focusOn(box) || address !== undefined;
}

/** Moves along the lines of a list by their links; Enter is the link's own. */
function step(by: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>("main [data-line]")];
  const row = document.activeElement?.closest("tr, li");
  const here = links.findIndex((link) => link === document.activeElement || (row && row.contains(link)));
  return focusOn(links[here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by]);
}

function follow(link: string): boolean {
  const found = document.querySelector<HTMLAnchorElement>(link);
  found?.click();
  return found !== null;
}

function pick(): boolean {
  const box = document.activeElement?.closest("tr")?.querySelector<HTMLInputElement>("input.pick");
  box?.click();
  return box != null;
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return element != null;
}

function dialog(id: string): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>(`dialog#${id}`);
}
